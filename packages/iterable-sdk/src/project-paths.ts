import type { operations, paths } from './gen/types.gen.ts'
import type { ProjectAnswers, ProjectBodies } from './project-bodies.ts'
import type {
  ProjectTypes,
  WithEvents,
  WithItems,
  WithPurchases,
  WithUsers,
} from './project-types.ts'

/** Addresses that take fields of a project, and their operations. */
export interface FieldPosts {
  '/api/users/update': 'users.update'
  '/api/users/bulkUpdate': 'users.bulkUpdate'
  '/api/lists/subscribe': 'lists.subscribe'
  '/api/events/track': 'events.track'
  '/api/events/trackBulk': 'events.trackBulk'
  '/api/commerce/updateCart': 'commerce.updateCart'
  '/api/commerce/trackPurchase': 'commerce.trackPurchase'
}

/** Addresses that give fields of a project, and their operations. */
export interface FieldGets {
  '/api/users/getByEmail': 'users.getByEmail'
  '/api/users/{email}': 'users.getByEmailInPath'
  '/api/users/byUserId': 'users.getByUserId'
  '/api/users/byUserId/{userId}': 'users.getByUserIdInPath'
}

interface Json<Value> {
  content: { 'application/json': Value }
}

/** The paths of the document with the fields and events of a project, for openapi-fetch. */
export type ProjectPaths<P extends ProjectTypes> = P extends
  | WithUsers
  | WithEvents
  | WithPurchases
  | WithItems
  ? DeclaredPaths<P>
  : paths

type DeclaredPaths<P extends ProjectTypes> = Omit<paths, keyof FieldPosts | keyof FieldGets> & {
  [Path in keyof FieldPosts]: Omit<paths[Path], 'post'> & {
    post: Omit<operations[FieldPosts[Path]], 'requestBody'> & {
      requestBody: Json<ProjectBodies<P>[FieldPosts[Path]]>
    }
  }
} & {
  [Path in keyof FieldGets]: Omit<paths[Path], 'get'> & {
    get: Omit<operations[FieldGets[Path]], 'responses'> & {
      responses: Omit<operations[FieldGets[Path]]['responses'], 200> & {
        200: Omit<operations[FieldGets[Path]]['responses'][200], 'content'> &
          Json<ProjectAnswers<P>[FieldGets[Path]]>
      }
    }
  }
}
