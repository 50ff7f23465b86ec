import type { ComponentChildren } from 'preact'
import { Failed } from '../Failed'
import { useWords } from '../FormatsContext'
import { type Lazy, useLazy } from '../lazy'
import { workbenchWords } from '../text/en/workbench'

interface ArrivingProps<Module> {
  section: Lazy<Module>
  onError: (onlyWords?: 'words') => void
  children: (module: Module) => ComponentChildren
}

/** What is drawn with code that comes when it is opened. */
export function Arriving<Module>({ section, onError, children }: ArrivingProps<Module>) {
  const words = useWords()
  const arrival = useLazy(section, true, onError)
  if (arrival.kind === 'failed') {
    return <Failed message={words(workbenchWords).sectionFailed} onAgain={arrival.tryAgain} />
  }
  if (arrival.kind === 'waiting') return <p class="help">{words(workbenchWords).arriving}</p>
  return <>{children(arrival.module)}</>
}
