import { describe, expect, it } from 'vitest'
import { compare, type Family, type ScenarioInputs } from '../../src/model'
import { scenarioWith } from './scenarios'

const gates = (changed: Partial<ScenarioInputs>, family: Family) =>
  compare(scenarioWith(changed)).breakdowns[family].gates.map(({ id, slaPercent }) =>
    slaPercent ? `${id} ${slaPercent}` : id,
  )

describe('gates', () => {
  const cases: [string, Partial<ScenarioInputs>, Family, string[]][] = [
    ['one host of GCE keeps 99.9 %', { computeSpend: 100, uptimeTarget: 99.9 }, 'compose', []],
    [
      'one host of EC2 promises 99.5 %',
      { computeSpend: 100, uptimeTarget: 99.9, compose: 'ec2' },
      'compose',
      ['slaBelowTarget 99.5'],
    ],
    [
      'several hosts of EC2 promise 99.99 %',
      { computeSpend: 1500, uptimeTarget: 99.99, compose: 'ec2' },
      'compose',
      [],
    ],
    ['Hetzner promises nothing', { compose: 'hetzner' }, 'compose', ['noSla']],
    ['Cloud Run keeps 99.95 %', { uptimeTarget: 99.95 }, 'paas', []],
    ['Cloud Run does not keep 99.99 %', { uptimeTarget: 99.99 }, 'paas', ['slaBelowTarget 99.95']],
    ['App Runner is closed to who is not there', { paas: 'app-runner' }, 'paas', ['noSla', 'closedToNew']],
    ['App Runner is open to who is', { paas: 'app-runner', currentPlatform: 'paas' }, 'paas', ['noSla']],
    ['Heroku is sustained', { paas: 'heroku' }, 'paas', ['sustaining']],
    ['GKE with its credit is zonal', {}, 'kubernetes', ['slaCoversApiOnly 99.5']],
    ['GKE above 99.5 % is regional', { uptimeTarget: 99.9 }, 'kubernetes', ['slaCoversApiOnly 99.95']],
    ['AKS on its free tier promises nothing', { kubernetes: 'aks' }, 'kubernetes', ['noSla']],
    ['AKS above 99.5 %', { kubernetes: 'aks', uptimeTarget: 99.9 }, 'kubernetes', ['slaCoversApiOnly 99.95']],
    ['Autopilot answers for its pods', { kubernetes: 'gke-autopilot', uptimeTarget: 99.9 }, 'kubernetes', []],
    [
      'nobody to run it at 99.9 %',
      { kubernetes: 'gke-autopilot', uptimeTarget: 99.9, kubernetesExperience: 'none' },
      'kubernetes',
      ['noKubernetesExperience'],
    ],
    [
      'nobody to run it at 99.5 %',
      { kubernetes: 'gke-autopilot', kubernetesExperience: 'none' },
      'kubernetes',
      [],
    ],
  ]
  it.each(cases)('%s', (_, changed, family, expected) => expect(gates(changed, family)).toEqual(expected))

  it('are never priced', () => {
    const open = compare(scenarioWith({ paas: 'app-runner', currentPlatform: 'paas' })).breakdowns.paas
    expect(open.total).toBe(open.lines.reduce((sum, { amount }) => sum + amount, 0))
  })
  it('give a reason in words', () => {
    const [gate] = compare(scenarioWith({ compose: 'hetzner' })).breakdowns.compose.gates
    expect(gate).toEqual({
      id: 'noSla',
      platform: 'hetzner',
      reason: 'Hetzner Cloud publishes no uptime promise',
    })
  })
})
