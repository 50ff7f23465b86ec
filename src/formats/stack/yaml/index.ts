export { flatAt, templateAt } from './diagnose'
export { type Place, placesIn } from './place'
export { type YamlCause, type YamlProblem, yamlCauses } from './problem'
export { type ReadYaml, readYaml } from './readYaml'
export {
  child,
  childAlong,
  type Entry,
  entriesOf,
  isEmpty,
  itemsOf,
  type Mapping,
  textOf,
  type YamlNode,
} from './tree'
