export { Outlook, type OutlookProps } from './Outlook'

// After the code, so that style sheets stand together: gzip finds again only what stands near.
import outlook from '../styles/outlook.css?inline'

export const styles = [outlook]
