/** @jsxImportSource react */

import type { K8sBreakEvenElement, Scenario } from 'k8s-break-even'
import type {} from 'k8s-break-even/react'
import { createRef } from 'react'

export const used = (scenario: Scenario) => (
  <k8s-break-even
    ref={createRef<K8sBreakEvenElement>()}
    style={{ display: 'block', minHeight: 640 }}
    class="wide"
    lang="de-CH"
    compute-spend="2500"
    services={3}
    kubernetes-experience="none"
    finding-fit
    paas="fly"
    cost-driver="ops-hours"
    view="compact"
    theme="dark"
    currency="CHF"
    usd-rate={0.9}
    scenario={scenario}
    onk8s-break-even-change={(event) => event.detail.scenario.inputs.services.toFixed()}
    onk8s-break-even-error={({ detail }) => detail.message.trim()}
  >
    <p>Before the script has run.</p>
  </k8s-break-even>
)

export const refused = [
  // @ts-expect-error a number it must be
  <k8s-break-even services="three" key="1" />,
  // @ts-expect-error no such platform
  <k8s-break-even paas="gke" key="2" />,
  // @ts-expect-error no such attribute
  <k8s-break-even servises={3} key="3" />,
  // @ts-expect-error a choice with a hyphen in its name
  <k8s-break-even current-platform="swarm" key="4" />,
  // @ts-expect-error an error has no scenario
  <k8s-break-even onk8s-break-even-error={({ detail }) => detail.scenario} key="5" />,
]
