import type { components } from '../../gen/types.gen.ts'
import { json, notFound, plain, type Refusal } from '../answers.ts'
import type { OperationsOf, Routes } from '../context.ts'
import { readTime } from '../dates.ts'
import type { StoredExperiment } from '../store/rows.ts'

type Schemas = components['schemas']

/** Experiments. Only seeds make them. */
export const experimentRoutes: Routes<OperationsOf<'experiments'>> = {
  'experiments.list': ({ params, store }) => {
    const { campaignId, state, limit = 20, offset = 0 } = params
    const from = readTime(params.startDateTime ?? '') ?? Number.NEGATIVE_INFINITY
    const to = readTime(params.endDateTime ?? '') ?? Number.POSITIVE_INFINITY
    const found = store.things.experiments.filter(({ experiment }) => {
      const start = Date.parse(experiment.startDate ?? experiment.creationDate ?? '')
      return (
        (campaignId === undefined || experiment.meta.campaignId === campaignId) &&
        (state === undefined || experiment.status === state) &&
        (Number.isNaN(start) || (start >= from && start < to))
      )
    })
    const size = Math.min(Math.max(limit, 1), 100)
    const begin = Math.max(offset, 0)
    return json({
      experiments: found.slice(begin, begin + size).map(summarize),
      pagination: { limit: size, offset: begin, total: found.length },
    })
  },

  'experiments.get': ({ params: { experimentId }, store }) => {
    const found = store.things.experiments.get(experimentId)
    return found === undefined ? missing(experimentId) : json(found.experiment)
  },

  'experiments.getVariants': ({ params: { experimentId }, store }) => {
    const found = store.things.experiments.get(experimentId)
    if (found === undefined) return missing(experimentId)
    const variants = found.experiment.variants.map(({ id, name, currentPercentage, value }) => {
      const content = found.content[id]
      return {
        variantId: id,
        name,
        currentPercentage,
        value,
        ...(content === undefined ? {} : { content }),
      }
    })
    return json({ experimentId, variants })
  },

  'experiments.getMetrics': ({ params, store }) => {
    const { experimentId: ids = [], campaignId: campaigns = [] } = params
    const found = store.things.experiments.filter(
      ({ id, experiment }) =>
        experiment.channelType === 'email' &&
        (ids.includes(id) || campaigns.includes(experiment.meta.campaignId ?? Number.NaN)),
    )
    // Recorded without a content type.
    return plain('untyped', describeMetrics(found))
  },
}

function summarize({ experiment, author }: StoredExperiment): Schemas['ExperimentListItem'] {
  const { id, meta, status, channelType, startDate, finishDate } = experiment
  return {
    id,
    name: meta.name,
    status,
    channelType,
    author,
    ...(startDate === undefined ? {} : { startDate }),
    ...(finishDate === undefined ? {} : { finishDate }),
  }
}

/** A row per variant, with the columns that any of them has figures for. */
function describeMetrics(found: readonly StoredExperiment[]): string {
  const columns = new Set(
    found.flatMap(({ metrics }) =>
      Object.values(metrics).flatMap((figures) => Object.keys(figures)),
    ),
  )
  const rows = found.flatMap(({ id, experiment, metrics }) =>
    experiment.variants.map((variant) =>
      [
        id,
        experiment.meta.campaignId ?? '',
        variant.id,
        ...Array.from(columns, (column) => metrics[variant.id]?.[column] ?? 0),
      ].join(','),
    ),
  )
  const header = ['Experiment ID', 'Campaign ID', 'Variant ID', ...columns].join(',')
  return `${[header, ...rows].join('\n')}\n`
}

function missing(experimentId: number): Refusal {
  return notFound(`Experiment ${experimentId} does not exist`)
}
