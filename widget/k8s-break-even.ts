import { fetchAllWords, fetchWorkbench, hasAllWords } from '../src/ui'
import { define } from './defineElement'
import { languageAt } from './language'
import { plainAddress } from './plainAddress'

// Code that comes later imports this file by its plain address. Asked for as "…js?ver=6" it would run twice, each copy
// with views the other cannot draw; so it leaves the tag to the copy that the later code will find.
const plain = __HAS_CHUNKS__ ? plainAddress(import.meta.url) : null
if (plain) import(/* @vite-ignore */ plain)
else {
  // On its way while the first answer is worked out; a tag that mounts finds it underway, and tells if it fails.
  const places = [...document.querySelectorAll('k8s-break-even')]
  if (places.length > 0) fetchWorkbench().catch(() => {})
  // A style sheet that keeps the page still does so until the tag is defined, so it is defined when there is something
  // to say.
  const locales = places.map(languageAt)
  if (locales.every(hasAllWords)) define()
  else Promise.all(locales.map(fetchAllWords)).then(() => define())
}
