// Which trio of platforms belongs together?
import type { ComposeId, KubernetesId, PaasId } from './assumptions/platforms'
import type { ScenarioInputs } from './inputs'

export interface Trio {
  readonly compose: ComposeId
  readonly paas: PaasId
  readonly kubernetes: KubernetesId
}

export const clouds = {
  google: { compose: 'gce', paas: 'cloud-run', kubernetes: 'gke' },
  aws: { compose: 'ec2', paas: 'ecs-express', kubernetes: 'eks' },
  azure: { compose: 'azure-vm', paas: 'container-apps', kubernetes: 'aks' },
  independent: { compose: 'hetzner', paas: 'fly', kubernetes: 'gke-autopilot' },
} as const satisfies Record<string, Trio>

export type CloudId = keyof typeof clouds
export const cloudIds = Object.keys(clouds) as CloudId[]

/** The cloud whose trio is chosen; null for a mixture. */
export function cloudOf({ compose, paas, kubernetes }: ScenarioInputs): CloudId | null {
  const isChosen = (id: CloudId) => {
    const trio = clouds[id]
    return trio.compose === compose && trio.paas === paas && trio.kubernetes === kubernetes
  }
  return cloudIds.find(isChosen) ?? null
}
