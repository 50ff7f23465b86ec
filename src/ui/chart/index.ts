export { CostChart } from './CostChart'
export { paintPicture } from './paintPicture'
export { type Colours, coloursAt } from './palette'
export type { ChartValues, CostChartProps, RuleZone } from './values'
