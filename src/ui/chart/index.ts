export { CostChart } from './CostChart'
export type { ChartValues, CostChartProps, RuleOfThumb } from './values'
