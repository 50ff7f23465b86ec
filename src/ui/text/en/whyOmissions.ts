interface Omission {
  readonly what: string
  readonly favours: string
}

export const omissionWords: { head: string; note: string; rows: readonly Omission[] } = {
  head: 'What is not included',
  note: 'and whom leaving it out favours; our reasoning, not a measurement',
  rows: [
    {
      what: 'Object storage and disks',
      favours:
        'About even. Kubernetes a little: volumes are sized for each claim, and claims likely stand half empty.',
    },
    {
      what: 'CI',
      favours:
        'Nobody much: images are built in the same way. Kubernetes likely a little, as manifests are tested too.',
    },
    {
      what: 'Observability products',
      favours:
        'Kubernetes: many bill by host or container, and a cluster has more of both. A PaaS often includes the basics.',
    },
    {
      what: 'Licences',
      favours:
        'Kubernetes likely, where software is billed by machine: a cluster has spare ones. Otherwise about even.',
    },
    {
      what: 'Support plans',
      favours:
        'Kubernetes, where a plan is a percentage of the bill; a team on its own host likely buys none.',
    },
    {
      what: 'Free allowances',
      favours:
        'Compose and Kubernetes at small loads: leaving them out makes a PaaS look dearer than its first invoice.',
    },
    {
      what: 'Lower tiers of large egress',
      favours: 'Flat-rate platforms: on large clouds the price of a GB falls from about 10 TB a month.',
    },
    {
      what: 'Spot capacity',
      favours:
        'Compose and most PaaS: a cluster that moves pods can likely put some on spot nodes at a fraction of the price.',
    },
    {
      what: 'On-call pay',
      favours: 'Whoever runs the most: about even on one host or a cluster, and likely least on a PaaS.',
    },
  ],
}
