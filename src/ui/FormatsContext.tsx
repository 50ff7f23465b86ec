import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { createFormats, type Formats } from './text/format'

export const FormatsContext = createContext<Formats>(createFormats({ locale: 'en-US' }))

export const useFormats = (): Formats => useContext(FormatsContext)

/** Takes a set of words, and gives it in the reader's language. */
export const useWords = (): Formats['words'] => useFormats().words
