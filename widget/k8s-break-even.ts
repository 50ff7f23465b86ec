import { fetchWorkbench } from '../src/ui'
import { define } from './defineElement'
import { plainAddress } from './plainAddress'

// Code that comes later imports this file by its plain address. Asked for as "…js?ver=6" it would run twice, each copy
// with views the other cannot draw; so it leaves the tag to the copy that the later code will find.
const plain = __HAS_CHUNKS__ ? plainAddress(import.meta.url) : null
if (plain) import(/* @vite-ignore */ plain)
else {
  // On its way while the first answer is worked out; a tag that mounts finds it underway, and tells if it fails.
  if (document.querySelector('k8s-break-even')) fetchWorkbench().catch(() => {})
  define()
}
