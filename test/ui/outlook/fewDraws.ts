// Fewer draws than a reader gets, so that a view is tested and not the machine: the engine's own tests make thousands.

export const draws = 120

type Engine = typeof import('../../../src/model/uncertainty')

export const withFewDraws = (engine: Engine): Engine => ({
  ...engine,
  simulate: (scenario, options) => engine.simulate(scenario, { ...options, draws }),
  simulateInSlices: (scenario, options) => engine.simulateInSlices(scenario, { ...options, draws }),
})
