export { buildEmbed } from './embedPanel'
