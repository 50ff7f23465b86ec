// Who says how a platform follows the load?
import type { PaasId } from '../assumptions/platforms'
import { cite } from './cite'
import type { Scaling } from './types'

export const scalingEvidence: Readonly<Partial<Record<PaasId, Scaling>>> = {
  railway: {
    autoscaling: 'Replicas grow by themselves; you set their number.',
    confidence: 'vendor',
    source: cite(
      'https://docs.railway.com/deployments/scaling',
      'Railway docs: Scaling; Serverless; Support',
      '2026-08-21',
    ),
  },
  fly: {
    autoscaling: 'Starts and stops your Machines by traffic.',
    confidence: 'vendor',
    source: cite(
      'https://fly.io/docs/launch/autostop-autostart/',
      'Fly.io docs: autostop/autostart',
      '2026-08-07',
    ),
  },
  render: {
    autoscaling: 'By CPU or memory, from a Pro workspace up.',
    confidence: 'secondary',
    source: cite(
      'https://render.com/docs/free',
      'Render docs: free instances; Render scaling skill v1.0.0',
      null,
    ),
  },
  heroku: {
    autoscaling: 'Performance and Private dynos only.',
    confidence: 'secondary',
    source: cite(
      'https://www.aptible.com/heroku-alternatives/heroku-sustaining-engineering',
      "What Heroku's sustaining engineering announcement means",
      '2026-03',
    ),
  },
  'do-app-platform': {
    autoscaling: 'By CPU or by requests.',
    confidence: 'vendor',
    source: cite(
      'https://docs.digitalocean.com/products/app-platform/how-to/scale-app/',
      'How to Scale Apps in App Platform',
      '2026-04-24',
    ),
  },
  'cloud-run': {
    autoscaling: 'By concurrent requests and CPU.',
    confidence: 'vendor',
    source: cite(
      'https://cloud.google.com/run/docs/configuring/billing-settings',
      'Cloud Run billing settings',
      null,
    ),
  },
  'container-apps': {
    autoscaling: 'By KEDA rules.',
    confidence: 'vendor',
    source: cite(
      'https://learn.microsoft.com/azure/container-apps/billing',
      'Billing in Azure Container Apps',
      null,
    ),
  },
  'app-runner': {
    autoscaling: 'By concurrent requests; one instance stays on.',
    confidence: 'vendor',
    source: cite(
      'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
      'AWS App Runner availability change',
      '2026',
    ),
  },
}
