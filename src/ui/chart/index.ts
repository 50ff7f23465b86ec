export { CostChart } from './CostChart'
export type { ChartValues, CostChartProps, RuleZone } from './values'
