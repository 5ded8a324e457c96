import type { OperationId } from '../../gen/operations.gen.ts'
import type { Routes } from '../context.ts'
import { campaignMovingRoutes } from './campaigns/moving.ts'
import { campaignReadingRoutes } from './campaigns/reading.ts'
import { campaignSendingRoutes } from './campaigns/sending.ts'
import { catalogRoutes } from './catalogs/catalogs.ts'
import { catalogItemRoutes } from './catalogs/items.ts'
import { commerceRoutes } from './commerce.ts'
import { messageEventRoutes } from './events/messages.ts'
import { eventReadingRoutes } from './events/reading.ts'
import { trackBulkRoutes } from './events/track-bulk.ts'
import { trackRoutes } from './events/track.ts'
import { experimentRoutes } from './experiments.ts'
import { exportRoutes } from './exports.ts'
import { journeyRoutes } from './journeys.ts'
import { listRoutes } from './lists/lists.ts'
import { listSubscribingRoutes } from './lists/subscribing.ts'
import { embeddedRoutes } from './messages/embedded.ts'
import { inAppRoutes } from './messages/in-app.ts'
import { targetRoutes } from './messages/targets.ts'
import { viewInBrowserRoutes } from './messages/view-in-browser.ts'
import { metadataRoutes } from './metadata.ts'
import { projectRoutes } from './project.ts'
import { snippetRoutes } from './snippets.ts'
import { subscriptionRoutes } from './subscriptions.ts'
import { mediaTemplateRoutes } from './templates/media.ts'
import { templateRoutes } from './templates/templates.ts'
import { deletionRoutes } from './users/deletion.ts'
import { deviceRoutes } from './users/devices.ts'
import { lookupRoutes } from './users/lookups.ts'
import { mergingRoutes } from './users/merging.ts'
import { profileRoutes } from './users/profiles.ts'
import { userSubscriptionRoutes } from './users/subscriptions.ts'

/** What every operation does. The type sees to it that none is missing, and that each answers what its document promises. */
export const routes: Routes<OperationId> = {
  ...campaignMovingRoutes,
  ...campaignReadingRoutes,
  ...campaignSendingRoutes,
  ...catalogRoutes,
  ...catalogItemRoutes,
  ...commerceRoutes,
  ...deletionRoutes,
  ...deviceRoutes,
  ...embeddedRoutes,
  ...eventReadingRoutes,
  ...experimentRoutes,
  ...exportRoutes,
  ...inAppRoutes,
  ...journeyRoutes,
  ...listRoutes,
  ...listSubscribingRoutes,
  ...lookupRoutes,
  ...mediaTemplateRoutes,
  ...mergingRoutes,
  ...messageEventRoutes,
  ...metadataRoutes,
  ...profileRoutes,
  ...projectRoutes,
  ...snippetRoutes,
  ...subscriptionRoutes,
  ...targetRoutes,
  ...templateRoutes,
  ...trackBulkRoutes,
  ...trackRoutes,
  ...userSubscriptionRoutes,
  ...viewInBrowserRoutes,
}
