import type { TranslationOf } from '../words'

export const whyComplexity: TranslationOf<typeof import('../en/whyComplexity')> = {
  complexityWords: {
    head: 'Complejidad, en horas de tu equipo',
    note: 'rayado: una vez; liso: doce meses de operación',
    platform: 'Plataforma',
    once: 'una vez',
    monthly: 'al mes',
    firstYear: 'primer año',
    takesOn: 'lo que asumes',
    givesBack: 'lo que devuelve',
    nothing: 'poco que aprender, y nada por sí solo',
  },

  partWords: {
    hosts: { name: 'hosts', hint: 'Hay que parchearlos, llenarlos y sustituirlos.' },
    proxy: { name: 'proxy', hint: 'Lleva las peticiones al contenedor adecuado.' },
    certificates: { name: 'certificados', hint: 'Obtenidos y renovados a tiempo.' },
    backups: { name: 'copias', hint: 'De las bases de datos, y una restauración probada.' },
    handDeploys: {
      name: 'despliegues a mano',
      hint: 'Tu propio script cambia las imágenes, y vuelve atrás.',
    },
    loadBalancer: {
      name: 'balanceador de carga',
      hint: 'Reparte las peticiones entre hosts.',
    },
    services: { name: 'servicios', hint: 'Cada uno descrito en los términos de la plataforma.' },
    secrets: { name: 'secretos', hint: 'Contraseñas y claves, fuera de las imágenes.' },
    limits: { name: 'límites', hint: 'De tiempo, disco, regiones y redes.' },
    cluster: { name: 'clúster', hint: 'El plano de control del proveedor, con tus ajustes.' },
    nodes: { name: 'nodos', hint: 'Su tamaño, número y sustitución.' },
    ingress: { name: 'ingress', hint: 'Lleva las peticiones al clúster.' },
    autoscaler: { name: 'autoscaler', hint: 'Añade y quita nodos.' },
    manifests: { name: 'manifiestos', hint: 'YAML que dice qué corre.' },
    upgrades: { name: 'actualizaciones', hint: 'Varias veces al año.' },
    access: { name: 'acceso', hint: 'Quién puede hacer qué en qué namespace (RBAC).' },
  },

  returnWords: {
    scaling: { name: 'escalado', hint: 'Más copias bajo carga.' },
    selfHealing: { name: 'autorreparación', hint: 'Lo que se cae arranca de nuevo.' },
    rollingUpdates: { name: 'rolling updates', hint: 'Versiones nuevas sin cortes.' },
    manyHosts: { name: 'muchos hosts', hint: 'Tantas máquinas como hagan falta.' },
    scaleToZero: { name: 'scale to zero', hint: 'Lo que nadie pide no cuesta nada.' },
    canary: { name: 'canary', hint: 'Una versión nueva, primero para unos pocos.' },
  },

  learningWords: {
    head: 'Un camino que funciona',
    note: 'el orden del artículo: Docker en días, Kubernetes en semanas o meses',
    steps: [
      'Imágenes, capas, builds multietapa.',
      'Compose: todos tus servicios en una máquina.',
      'Redes de contenedores: bridge, host, overlay.',
      'Kubernetes en tu propia máquina, con kind o minikube.',
      'Luego pods → deployments → services → ingress → namespaces → RBAC.',
      'Al final un clúster gestionado, si el 80\u00a0% de un PaaS no basta. Nada es obligatorio.',
    ],
  },
}
