// What Vue's checker makes of <k8s-break-even …> in a template: a component with props in camel case.

import type { Scenario } from 'k8s-break-even'
import type {} from 'k8s-break-even/vue'
import type { GlobalComponents } from 'vue'

type Tag = InstanceType<GlobalComponents['k8s-break-even']>
declare const use: (props: Tag['$props']) => void
declare const element: Tag

export const used = (scenario: Scenario) => {
  use({
    style: 'display:block;min-height:640px',
    class: 'wide',
    lang: 'de-CH',
    computeSpend: '2500',
    services: 3,
    kubernetesExperience: 'none',
    findingFit: true,
    paas: 'fly',
    costDriver: 'ops-hours',
    view: 'compact',
    usdRate: 0.9,
    scenario,
    onK8sBreakEvenChange: (event) => event.detail.scenario.inputs.services.toFixed(),
  })
  return element.exportScenario().length
}

// @ts-expect-error a number it must be
use({ services: 'three' })
// @ts-expect-error no such platform
use({ paas: 'gke' })
// @ts-expect-error no such attribute
use({ computeSpent: 1 })
// @ts-expect-error a choice with a hyphen in its name
use({ currentPlatform: 'swarm' })
// @ts-expect-error an error has no scenario
use({ onK8sBreakEvenError: ({ detail }) => detail.scenario })
