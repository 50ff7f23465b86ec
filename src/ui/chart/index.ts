// Not used by the chart. With it all later chunks share the same of the engine with the script of the tag, and the bundler
// leaves that where it is; otherwise a part of it becomes a file that the first answer waits for.
export { compare } from '../../model'
export { CostChart } from './CostChart'
export { paintPicture } from './paintPicture'
export { type Colours, coloursAt } from './palette'
export type { ChartValues, CostChartProps, RuleZone } from './values'
