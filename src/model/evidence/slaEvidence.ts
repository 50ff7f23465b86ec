// What does each published promise of uptime cover, where was it read, and how sure is it?
import type { PlatformId } from '../assumptions/platforms'
import type { SlaId } from '../assumptions/prices'
import { cite, secondary, vendor } from './cite'
import { aksTiers, gkePricing } from './priceEvidence'
import type { PriceEvidence } from './types'

const computeEngineSla = cite('https://cloud.google.com/compute/sla', 'Compute Engine SLA', null)
const azureVmSla = cite(
  'https://www.dev-toolbox.tech/tools/uptime-calculator/examples/azure-vm-sla',
  'Azure VM SLA',
  null,
)

export const slaEvidence: Readonly<Record<SlaId, PriceEvidence>> = {
  'sla-ec2-instance': secondary(
    'EC2 uptime, one instance',
    cite(
      'https://www.dev-toolbox.tech/tools/uptime-calculator/examples/aws-ec2-sla',
      "AWS EC2 SLA (tiers agree with AWS's own historical SLA text of 2022-05-05)",
      null,
    ),
  ),
  'sla-ec2-region': vendor(
    'EC2 uptime, two zones or more',
    cite(
      'https://aws.amazon.com/compute/sla/historical/',
      'Amazon Compute SLA (prior version)',
      '2022-05-05',
    ),
    'From an earlier text.',
  ),
  'sla-gce-single': vendor('Compute Engine uptime, one instance', computeEngineSla, 'Some say 99.5.'),
  'sla-gce-multizone': vendor(
    'Compute Engine uptime, several zones',
    computeEngineSla,
    '99.9 on the Standard tier.',
  ),
  'sla-azure-vm-single': secondary('Azure VM uptime, one machine', azureVmSla, 'With premium disks.'),
  'sla-azure-vm-zones': secondary('Azure VM uptime, two zones or more', azureVmSla),
  'sla-do-droplet': vendor(
    'Droplet uptime',
    cite('https://www.digitalocean.com/sla/cpu-droplets', 'CPU Droplet SLA', '2025-06-03'),
  ),
  'sla-eks': secondary(
    'EKS uptime, Kubernetes API',
    cite(
      'https://github.com/culibraries/documentation/blob/main/docs/pages/infrastructure.md',
      'Infrastructure notes citing EKS SLA',
      null,
    ),
    'AWS’s own page was not found.',
  ),
  'sla-gke-regional': vendor('GKE uptime, regional control plane', gkePricing),
  'sla-gke-zonal': vendor('GKE uptime, zonal control plane', gkePricing),
  'sla-gke-autopilot-pods': vendor('GKE Autopilot uptime, pods', gkePricing, 'Pods in several zones.'),
  'sla-aks-zones': vendor('AKS uptime, Standard tier', aksTiers, 'With availability zones.'),
  'sla-cloudrun': vendor('Cloud Run uptime', cite('https://cloud.google.com/run/sla', 'Cloud Run SLA', null)),
  'sla-aca': secondary(
    'Container Apps uptime',
    cite(null, 'Public GitHub files citing azure.microsoft.com/support/legal/sla/container-apps', null),
    'Some say 99.9.',
  ),
  'sla-heroku': secondary(
    'Heroku uptime',
    cite('https://sla.directory/api/v1/vendors/heroku.json', 'SLA Directory: Heroku', '2025-12-20'),
    'Conditions not checked.',
  ),
  'sla-do-app-platform': vendor(
    'App Platform uptime',
    cite('https://docs.digitalocean.com/products/app-platform/details/sla', 'App Platform SLA', '2025-05-16'),
  ),
}

/** What is known of platforms beside the promises themselves. */
export const slaNotes: Readonly<Partial<Record<PlatformId, string>>> = {
  railway: 'No public SLA; negotiable for Enterprise.',
  fly: 'An SLA of 99.9\u00a0% for Enterprise only.',
  render: 'No SLA found.',
  heroku: 'Conditions of the SLA not checked.',
  'container-apps': 'SLA read second-hand; some say 99.9\u00a0%.',
  'app-runner': 'No SLA found.',
}
