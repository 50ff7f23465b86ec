import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { createFormats, type Formats } from './text/format'

export const FormatsContext = createContext<Formats>(createFormats({ locale: 'en-US' }))

export const useFormats = (): Formats => useContext(FormatsContext)
