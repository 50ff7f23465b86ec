// What Svelte's checker makes of <k8s-break-even …> in a template.

import type { Scenario } from 'k8s-break-even'
import type {} from 'k8s-break-even/svelte'

const { createElement } = svelteHTML

export const used = (scenario: Scenario) => {
  createElement('k8s-break-even', {
    style: 'display:block;min-height:640px',
    class: 'wide',
    lang: 'de-CH',
    'compute-spend': '2500',
    services: 3,
    'kubernetes-experience': 'none',
    'finding-fit': true,
    paas: 'fly',
    'cost-driver': 'ops-hours',
    view: 'compact',
    'usd-rate': 0.9,
    scenario,
    'onk8s-break-even-change': (event) => event.detail.scenario.inputs.services.toFixed(),
    'on:k8s-break-even-error': ({ detail }) => detail.message.trim(),
  })
}

// @ts-expect-error a number it must be
createElement('k8s-break-even', { services: 'three' })
// @ts-expect-error no such platform
createElement('k8s-break-even', { paas: 'gke' })
// @ts-expect-error no such attribute
createElement('k8s-break-even', { 'compute-spent': 1 })
// @ts-expect-error a choice with a hyphen in its name
createElement('k8s-break-even', { 'current-platform': 'swarm' })
// @ts-expect-error an error has no scenario
createElement('k8s-break-even', { 'onk8s-break-even-error': ({ detail }) => detail.scenario })
