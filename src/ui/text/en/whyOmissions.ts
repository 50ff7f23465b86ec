import { wordSet } from '../words'

interface Omission {
  readonly what: string
  readonly favours: string
}

export const omissionWords = wordSet<{ head: string; note: string; rows: readonly Omission[] }>(
  'omissionWords',
  {
    head: 'What is not included',
    note: 'and whom leaving it out favours; our reasoning, not a measurement',
    rows: [
      {
        what: 'Object storage and disks',
        favours: 'Kubernetes a little: each claim’s volume likely stands half empty.',
      },
      {
        what: 'CI',
        favours: 'Kubernetes likely a little: manifests are tested too.',
      },
      {
        what: 'Observability products',
        favours: 'Kubernetes: many bill by host or container. A PaaS often includes the basics.',
      },
      {
        what: 'Licences',
        favours: 'Kubernetes likely, where machines are billed: it has spare ones.',
      },
      {
        what: 'Support plans',
        favours: 'Kubernetes: on one’s own host one likely buys none.',
      },
      {
        what: 'Free allowances',
        favours: 'Compose and Kubernetes at small loads: a PaaS looks dearer than its first invoice.',
      },
      {
        what: 'Lower tiers of large egress',
        favours: 'Flat-rate platforms: large clouds charge less from about 10 TB a month.',
      },
      {
        what: 'Spot capacity',
        favours: 'Compose and most PaaS: some pods can likely run on spot nodes.',
      },
      {
        what: 'On-call pay',
        favours: 'Whoever runs the most: likely least on a PaaS.',
      },
    ],
  },
)
