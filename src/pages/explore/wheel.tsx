import type { Cluster, Grouping } from '../../domain/framework.ts'
import type { Catalog } from '../../http/catalog.ts'
import { nameOf } from '../said.tsx'
import type { View } from '../view.ts'
import { linesOf, type Sector, sectorPath, sectorsOf, spokeOf, WHEEL_RADIUS, wordsPath } from './wheel-geometry.ts'

const CLUSTER_RING = { inner: 88, outer: 276 }
const GROUPING_RING = { inner: 280, outer: WHEEL_RADIUS - 2 }
const MOST_LETTERS = 17
const LINE_HEIGHT = 21
const DOT_ROOM = 7

interface WheelProps {
  readonly view: View
  readonly catalog: Catalog
}

/**
 * The Framework as a wheel: the Career Ready Practices in the middle, the
 * Career Clusters around them, the Cluster Groupings at the rim. Each part is
 * a link, and everything in it also stands in the list beside it.
 */
export const Wheel = ({ view, catalog: { framework, index } }: WheelProps) => {
  const clusters = framework.groupings.flatMap(({ slug }) => index.clustersOf(slug))
  const sectors = sectorsOf(clusters.length, CLUSTER_RING)
  return (
    <figure class="wheel" aria-label={view.messages.explore.wheel}>
      <svg viewBox={`-${WHEEL_RADIUS} -${WHEEL_RADIUS} ${2 * WHEEL_RADIUS} ${2 * WHEEL_RADIUS}`}>
        {framework.groupings.map((grouping) => (
          <GroupingArc
            view={view}
            grouping={grouping}
            sectors={sectors.filter((_, place) => clusters[place]?.grouping === grouping.slug)}
          />
        ))}
        {sectors.map((sector, place) => {
          const cluster = clusters[place]
          return cluster && <ClusterSector view={view} cluster={cluster} sector={sector} />
        })}
        <Hub view={view} />
      </svg>
      <figcaption>
        <span class="dot" /> <a href="#cross-cutting">{view.messages.explore.crossCutting}</a>
      </figcaption>
    </figure>
  )
}

const ClusterSector = ({ view, cluster, sector }: { readonly view: View; readonly cluster: Cluster; readonly sector: Sector }) => {
  const { turn, x: middle } = spokeOf(sector)
  // The dot stands at the inner edge; the words make room for it.
  const x = middle + (cluster.crossCutting ? Math.sign(middle) * DOT_ROOM : 0)
  const lines = linesOf(nameOf(cluster, view), MOST_LETTERS)
  return (
    <a href={view.to(`/clusters/${cluster.slug}`)} data-cluster={cluster.slug} aria-label={nameOf(cluster, view)}>
      <path d={sectorPath(sector)} />
      <text transform={`rotate(${turn})`}>
        {lines.map((line, place) => (
          <tspan x={x} y={(place - (lines.length - 1) / 2) * LINE_HEIGHT}>
            {`${line} `}
          </tspan>
        ))}
      </text>
      {cluster.crossCutting ? <circle transform={`rotate(${turn})`} cx={Math.sign(x) * (CLUSTER_RING.inner + 9)} r="4.5" /> : null}
    </a>
  )
}

const GroupingArc = ({
  view,
  grouping,
  sectors,
}: {
  readonly view: View
  readonly grouping: Grouping
  readonly sectors: readonly Sector[]
}) => {
  const sector = { ...GROUPING_RING, from: sectors[0]?.from ?? 0, to: sectors.at(-1)?.to ?? 0 }
  const lines = linesOf(nameOf(grouping, view), sectors.length === 1 ? 14 : 60)
  const isBelow = (sector.from + sector.to) / 2 > 90 && (sector.from + sector.to) / 2 < 270
  return (
    <a href={`#${grouping.slug}`} aria-label={nameOf(grouping, view)} class="grouping" data-grouping={grouping.slug}>
      <path d={sectorPath(sector)} />
      {lines.map((line, place) => {
        const step = (place - (lines.length - 1) / 2) * 15 * (isBelow ? 1 : -1)
        const id = `rim-${grouping.slug}-${place}`
        return (
          <>
            <path id={id} class="words" d={wordsPath(sector, (GROUPING_RING.inner + GROUPING_RING.outer) / 2 + step)} />
            <text>
              <textPath href={`#${id}`} startOffset="50%">
                {`${line} `}
              </textPath>
            </text>
          </>
        )
      })}
    </a>
  )
}

const Hub = ({ view }: { readonly view: View }) => (
  <a href={view.to('/practices')} aria-label={view.messages.explore.hub.join(' ')} class="hub">
    <circle r="84" />
    <text>
      {view.messages.explore.hub.map((line, place) => (
        <tspan x="0" y={(place - 1) * 24}>
          {`${line} `}
        </tspan>
      ))}
    </text>
  </a>
)
