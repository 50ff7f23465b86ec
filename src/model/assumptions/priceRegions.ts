// For which region do a platform's list prices hold?
import type { PlatformId } from './platforms'

export const priceRegions: Readonly<Record<PlatformId, string>> = {
  ec2: 'us-east-1',
  gce: 'us-central1',
  'azure-vm': 'East US',
  droplet: 'US',
  hetzner: 'EU',
  railway: 'US',
  fly: 'US',
  render: 'US',
  heroku: 'US',
  'do-app-platform': 'US',
  'cloud-run': 'tier 1',
  'container-apps': 'East US',
  'app-runner': 'us-east-1',
  'ecs-express': 'us-east-1',
  eks: 'us-east-1',
  gke: 'us-central1',
  'gke-autopilot': 'us-central1',
  aks: 'East US',
}
