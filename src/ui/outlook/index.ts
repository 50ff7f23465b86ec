import outlook from '../styles/outlook.css?inline'

export { Outlook, type OutlookProps } from './Outlook'

export const styles = [outlook]
