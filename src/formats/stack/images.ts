// Is an image a database or a cache? Told by its name, whoever publishes it.
import type { Workload } from './workload'

const names: Readonly<Record<'database' | 'cache', RegExp>> = {
  cache:
    /^(?:redis|valkey|memcached|keydb|dragonfly|redismod|redis-stack(?:-server)?|gb-redis\w*|redislabs|hazelcast)$/,
  database:
    /^(?:postgres|postgresql|postgis|timescaledb(?:-ha)?|pgvector|mysql(?:-server)?|mariadb|percona(?:-server)?|mssql|mssql-server|azure-sql-edge|oracle|mongo|mongodb|mongodb-community-server|couchdb|couchbase|cassandra|scylla|cockroach|clickhouse(?:-server)?|elasticsearch|opensearch|neo4j|influxdb|arangodb|rethinkdb|surrealdb|yugabyte|tidb|questdb|ferretdb)$/,
}

/** `registry:5000/bitnami/postgresql:16@sha256:…` is postgresql. */
export const roleOf = (image: string): Workload['role'] => {
  const parts = image.toLowerCase().split('@')[0]?.split('/') ?? []
  const name = parts.at(-1)?.split(':')[0] ?? ''
  // Microsoft's and others' names say it one part earlier: mssql/server.
  const words = name === 'server' ? [parts.at(-2) ?? ''] : [name]
  if (words.some((word) => names.database.test(word))) return 'database'
  return words.some((word) => names.cache.test(word)) ? 'cache' : null
}
