import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { defaultScenario } from '../../src/model'
import { fetchWorkbench } from '../../src/ui'
import { define, type K8sBreakEvenElement, type ScenarioDetail } from '../../widget'

define()
await fetchWorkbench()

afterEach(() => render(null, document.body))

test('what a template says arrives: attributes, flags, a property and events by their own names', async () => {
  const onReady = vi.fn<(event: CustomEvent<ScenarioDetail>) => void>()
  const onChange = vi.fn<(event: CustomEvent<ScenarioDetail>) => void>()
  const calculator = { current: null as K8sBreakEvenElement | null }
  render(
    <k8s-break-even
      ref={calculator}
      services={9}
      compute-spend="2500"
      finding-fit
      onk8s-break-even-ready={onReady}
      onk8s-break-even-change={onChange}
    />,
    document.body,
  )
  await vi.waitFor(() => expect(onReady).toHaveBeenCalledOnce())
  const { scenario } = calculator.current ?? {}
  expect(scenario?.inputs).toMatchObject({ services: 9, computeSpend: 2_500, findingFit: true })
  render(
    <k8s-break-even
      ref={calculator}
      scenario={defaultScenario}
      onk8s-break-even-ready={onReady}
      onk8s-break-even-change={onChange}
    />,
    document.body,
  )
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled())
  expect(calculator.current?.scenario).toEqual(defaultScenario)
})
