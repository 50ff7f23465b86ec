import type { Translations } from '../../words'
import { assumptions } from '../assumptions'
import { axis } from '../axis'
import { calculator } from '../calculator'
import { chart } from '../chart'
import { inputs } from '../inputs'
import { money } from '../money'
import { numbers } from '../numbers'
import { platforms } from '../platforms'
import { verdict } from '../verdict'
import { workbench } from '../workbench'

const words: Translations = {
  ...calculator,
  ...verdict,
  ...numbers,
  ...platforms,
  ...inputs,
  ...chart,
  ...axis,
  ...money,
  ...workbench,
  ...assumptions,
}

export default words
