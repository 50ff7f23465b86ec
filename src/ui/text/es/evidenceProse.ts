import type { TranslationOf } from '../words'

const text = (name: string, description: string) => ({ name, description })
const price = (name: string, note?: string) => ({ name, note })

const usageBilled = 'Se cobra por uso real.'
const requestBilled = 'Se cobra por lo que piden los pods.'
const someFree = 'Primeros 10\u00a0TB al mes, sin los 100\u00a0GB gratis.'
const fiveRules = 'Hasta cinco reglas.'
const flyTable = 'De una copia de 2025.'
const renderFile = 'Solo en un archivo de terceros.'
const renderForum = 'El foro de Render coincide.'
const scaledN2 = 'A partir de n2-standard-8; 20\u00a0% menos por el mes completo.'
const inferredVcpu = 'vCPU deducidas; Heroku no publica ninguna.'

export const evidenceProse: TranslationOf<typeof import('../en/evidenceProse')> = {
  assumptionTexts: {
    'capacity.gibPerVcpu': text(
      'Memoria por vCPU',
      'Las grandes nubes venden máquinas de 2 vCPU con 8\u00a0GiB.',
    ),
    'packing.compose': text(
      'Ocupación de los hosts de Compose',
      'En el pico; el resto es margen para fallos, y las máquinas vienen enteras.',
    ),
    'packing.paas': text(
      'Ocupación de las instancias de PaaS',
      'Cada servicio paga una instancia, redondeada a un tamaño en venta.',
    ),
    'packing.kubernetes': text(
      'Ocupación de los nodos',
      'El 40\u00a0% sobrante de un proveedor (2025) incluye clústeres sin ajustar y reservas; suponemos menos.',
    ),
    'packing.podRequests': text(
      'Ajuste de los requests de los pods',
      'En GKE Autopilot; el resto se va en tamaños permitidos.',
    ),
    'kubernetes.daemonShare': text(
      'Lo que toman los agentes de cada nodo',
      'Para logs, métricas y red, aparte de lo que reserva el proveedor.',
    ),
    'kubernetes.minNodes': text(
      'Mínimo de nodos en un clúster',
      'Dos, porque uno puede fallar o tener que vaciarse.',
    ),
    'kubernetes.spareNodes': text(
      'Nodos de reserva por clúster',
      'Para los pods de un nodo que falla o se actualiza.',
    ),
    'elasticity.kubernetes': text(
      'Cuánto siguen los nodos la carga',
      'Parte de la oscilación de la media al pico. Con 0,4 y un pico doble se ahorra un quinto de las horas de nodo; se publica 0–40\u00a0%.',
    ),
    'elasticity.paasScaled': text(
      'Cuánto siguen las instancias de PaaS la carga',
      'Como los nodos, que también van y vienen enteros.',
    ),
    'elasticity.paasRequest': text(
      'Cuánto sigue el pago por petición la carga',
      'Workers, colas y conexiones abiertas siguen.',
    ),
    'requests.overProvisioning': text(
      'CPU pedida sin usar',
      'Solo se ahorra donde se cobra el uso, como en Railway.',
    ),
    'requests.unusedMemory': text(
      'Memoria pedida sin usar',
      'Menos que la CPU, porque los programas guardan lo que tomaron.',
    ),
    'opsHours.compose.base': text(
      'Horas para el primer host de Compose',
      'Parches, certificados, incidentes. Cerca de las 4 horas que se afirman con automatización.',
    ),
    'opsHours.compose.perDatabase': text(
      'Horas por base de datos en Compose',
      'Copias, prueba de restauración, actualizaciones, en contenedor.',
    ),
    'opsHours.compose.perEnvironment': text(
      'Horas por entorno más en Compose',
      'Su host, sus datos y sus desvíos; menos de la mitad del primero.',
    ),
    'opsHours.paas.perEnvironment': text(
      'Horas por entorno más en PaaS',
      'Un proyecto más que mantener al día, sin host.',
    ),
    'opsHours.compose.perHost': text(
      'Horas por host más',
      '6–8 máquinas automatizadas llevan 8 horas, 1 a 1,3 cada una; máximo: sin automatizar.',
    ),
    'opsHours.compose.perService': text(
      'Horas por servicio en Compose',
      'Actualizaciones, secretos, puertos, logs, alertas. Más que un PaaS: ubicar, enrutar y revertir es a mano.',
    ),
    'opsHours.compose.perDeveloper': text(
      'Horas por desarrollador en Compose',
      'Un cuarto de Kubernetes: hay menos que saber.',
    ),
    'opsHours.compose.perTeam': text(
      'Horas por equipo más en Compose',
      'Puertos, turnos, acceso. Más que Kubernetes, con sus namespaces y roles.',
    ),
    'opsHours.compose.coordinationExponent': text(
      'Crecimiento en Compose tras diez servicios',
      'Servicios por encima de diez, elevados a esto. Una conjetura que decide desde cuántos es más barato Kubernetes.',
    ),
    'opsHours.activityFactor': text(
      'Parte de los servicios que se cambia',
      'Los demás apenas llevan horas. Una conjetura que admite los 24 contenedores de una persona.',
    ),
    'opsHours.paas.base': text(
      'Horas para el propio PaaS',
      'Planes, add-ons, facturas, acceso. Se afirma de casi nada al 5\u00a0% de un ingeniero, unas 8; quedamos bajo la mitad.',
    ),
    'opsHours.paas.perService': text(
      'Horas por servicio en PaaS',
      'Ajustes, escalado, actualizaciones, alertas: tres cuartos de Compose. Máximo: dos personas para 47 servicios.',
    ),
    'opsHours.paas.perDeveloper': text(
      'Horas por desarrollador en PaaS',
      'Lo menos de los tres: un PaaS hace casi todo.',
    ),
    'opsHours.paas.perTeam': text(
      'Horas por equipo más en PaaS',
      'Acceso, límite de gasto; la plataforma separa los equipos.',
    ),
    'opsHours.kubernetes.managedNodes': text(
      'Horas de clúster que quedan con nodos gestionados',
      'En GKE Autopilot desaparecen pools de nodos, imágenes y parches.',
    ),
    'opsHours.carryOver': text(
      'Carga de trabajo que te sigue',
      'Horas de más o de menos: 1 si las causan los servicios, 0 si la plataforma. No se sabe, así que la mitad.',
    ),
    'opsHours.kubernetes.basePerCluster': text(
      'Horas para el primer clúster',
      'Tres actualizaciones al año de 40 horas (10 al mes), parches y add-ons 8, averías 8, acceso, políticas, costes y CI 6. Mínimo: un experto o nodos del proveedor; máximo: 40–60, que otros superan.',
    ),
    'opsHours.kubernetes.perAdditionalCluster': text(
      'Horas por clúster más',
      'Entre una gran flota automatizada (unas 8) y actualizaciones en tres regiones (13–20 y parches).',
    ),
    'opsHours.kubernetes.perService': text(
      'Horas por servicio en Kubernetes',
      'Manifiestos, límites, escalado, políticas, secretos, en buena parte automatizados. Máximo: dos equipos con 6 o más, soporte incluido.',
    ),
    'opsHours.kubernetes.perDeveloper': text(
      'Horas por desarrollador en Kubernetes',
      'Máximo: las 1–2 horas a la semana de un autor, al menos 4,3 al mes; una plataforma asentada lleva mucho menos.',
    ),
    'opsHours.kubernetes.perTeam': text(
      'Horas por equipo más en Kubernetes',
      'Namespaces, roles, cuotas. Menos que Compose, donde las vallas las pones tú.',
    ),
    'experience.multiplier.none': text(
      'Factor del primer año, sin experiencia',
      'Para horas de clúster y caídas. Ninguna fuente lo da.',
    ),
    'experience.multiplier.some': text(
      'Factor del primer año, alguna experiencia',
      'Alguien ha usado Kubernetes, sin operarlo.',
    ),
    'experience.multiplier.production': text(
      'Factor del primer año, experiencia en producción',
      'Las horas de clúster suponen a alguien que haya operado uno.',
    ),
    'experience.learningShare.none': text(
      'Falta por aprender, sin experiencia',
      'Quien empieza lo tiene todo por aprender.',
    ),
    'experience.learningShare.some': text(
      'Falta por aprender, alguna experiencia',
      'La mitad: el equipo conoce las ideas, no la operación.',
    ),
    'experience.learningShare.production': text(
      'Falta por aprender, experiencia en producción',
      'Nada, el equipo lo ha operado; máximo: lo nuevo de otro proveedor.',
    ),
    'deploys.perEngineer': text('Despliegues por ingeniero', 'A producción; unos dos a la semana.'),
    'deployMinutes.compose': text(
      'Minutos atendidos por despliegue en Compose',
      'Descargar, reiniciar, mirar, a veces volver.',
    ),
    'deployMinutes.paas': text(
      'Minutos atendidos por despliegue en PaaS',
      'Casi todos los 3 minutos de un relato.',
    ),
    'deployMinutes.kubernetes': text(
      'Minutos atendidos por despliegue en Kubernetes',
      'Un quinto de los 20–30 minutos de un autor; más fácil con el tiempo, como en Nav.',
    ),
    'learningHours.compose.perEngineer': text(
      'Horas para aprender Compose',
      'El artículo dice días; tomamos dos.',
    ),
    'learningHours.paas.perEngineer': text(
      'Horas para aprender un PaaS',
      'Menos de un día: el primero ya se despliega.',
    ),
    'learningHours.kubernetes.perDeveloper': text(
      'Horas para aprender a desplegar en Kubernetes',
      'En un clúster ajeno. Nav dio 20 horas de prácticas; los equipos encuestados tardaron de un día a más de un mes.',
    ),
    'learningHours.kubernetes.perOperator': text(
      'Horas para aprender a operar un clúster',
      'Un novato dedicó unas 130 horas a dos certificados; los consultores dicen 3–6 meses; máximo: tres, a jornada completa.',
    ),
    'kubernetes.operators': text(
      'Ingenieros que aprenden a operar el clúster',
      'Dos, porque uno puede faltar; nunca más de los que hay.',
    ),
    'setupHours.compose': text(
      'Horas para montar Compose',
      'Cortafuegos, proxy, certificados, copias, monitorización. De minutos a una o dos semanas.',
    ),
    'setupHours.paas': text(
      'Horas para montar un PaaS',
      'De 15 minutos para un servicio a dos días para cinco.',
    ),
    'setupHours.kubernetes': text(
      'Horas para montar Kubernetes',
      'Ingress, secretos, escalado, monitorización, roles. El doble de las dos semanas que se afirman; máximo: dos ingenieros, seis semanas.',
    ),
    'migrationHours.composeToPaas': text(
      'De Compose a PaaS, por servicio',
      'Un décimo de las 80 horas que llevó pasar un producto a ECS.',
    ),
    'migrationHours.composeToKubernetes': text(
      'De Compose a Kubernetes, por servicio',
      'Con el clúster ya montado. Máximo: Nav, 4 personas, 6 meses, 26 cargas, 144 horas cada una.',
    ),
    'migrationHours.paasToCompose': text(
      'De PaaS a Compose, por servicio',
      'Sin fuente encontrada; igual que el camino inverso.',
    ),
    'migrationHours.paasToKubernetes': text(
      'De PaaS a Kubernetes, por servicio',
      'Con add-ons y pipelines. Los proyectos duran 3–8 semanas; ninguno dice sus horas.',
    ),
    'migrationHours.kubernetesToCompose': text(
      'De Kubernetes a Compose, por servicio',
      'Sin fuente encontrada; algo menos que a un PaaS.',
    ),
    'migrationHours.kubernetesToPaas': text(
      'De Kubernetes a PaaS, por servicio',
      'Los 81 servicios de una empresa en 14 semanas son 28 horas cada uno si cuatro ingenieros solo hicieron eso; quedamos por debajo.',
    ),
    'migration.firstServices': text(
      'Servicios migrados con todo el esfuerzo',
      'Después, migrar es rutina; una conjetura.',
    ),
    'migration.repeatShare': text(
      'Esfuerzo por servicio posterior',
      'Parte de las horas, pues ya hay scripts.',
    ),
    'database.managedPrice': text(
      'Base de datos gestionada',
      'Pequeña, con almacenamiento y copias. En lista 23–47\u00a0$, el doble con réplica; un PaaS pide unos 85\u00a0$ con failover.',
    ),
    'downtimeHours.compose.singleHost': text(
      'Caídas de un único host de Compose',
      'Horas imprevistas al año: 8,8 es el 99,9\u00a0% de Google, 44 el 99,5\u00a0% de Amazon, 2 un buen proveedor y una mano rápida.',
    ),
    'downtimeHours.compose.severalHosts': text(
      'Caídas de varios hosts de Compose',
      'Failover a mano: entre un host y una plataforma gestionada.',
    ),
    'downtimeHours.paas': text(
      'Caídas de un PaaS',
      '4,4 es el 99,95\u00a0% de Cloud Run; máximo: proveedores pequeños y años malos.',
    ),
    'downtimeHours.kubernetes': text(
      'Caídas de un clúster de Kubernetes',
      '0,9 de máquinas al 99,99\u00a0%, más unos tres cambios fallidos de 50–60 minutos. Máximo: equipos nuevos, pues un clúster sobrevive a nodos muertos, no a malos cambios.',
    ),
    'deployDowntimeSeconds.compose': text(
      'Segundos fallidos por despliegue en Compose',
      'docker compose up -d para un contenedor antes de que responda el siguiente: 5–30 según tres relatos, ninguno medido; un proxy lo evita.',
    ),
  },

  priceTexts: {
    'eks-cluster-standard': price('Clúster EKS', 'En soporte estándar.'),
    'eks-fargate-vcpu': price('AWS Fargate, vCPU'),
    'eks-fargate-gb': price('AWS Fargate, memoria'),
    'gke-cluster-fee': price('Clúster GKE', 'Zonal, regional y Autopilot por igual.'),
    'gke-free-credit': price('GKE, crédito gratuito', 'Uno por cuenta de facturación, zonal o Autopilot.'),
    'gke-autopilot-vcpu': price('GKE Autopilot, vCPU', requestBilled),
    'gke-autopilot-gib': price('GKE Autopilot, memoria', requestBilled),
    'aks-free': price('AKS, nivel Free', 'Sin SLA garantizado.'),
    'aks-standard': price('AKS, nivel Standard', 'La página de Microsoft no da precio.'),
    'aws-alb-hour': price('AWS Application Load Balancer'),
    'aws-alb-lcu': price('AWS Load Balancer, unidad de capacidad'),
    'aws-nat-hour': price('Pasarela NAT de AWS', 'Por pasarela; lo usual es una por zona.'),
    'aws-egress': price('AWS, datos de salida', someFree),
    'gcp-lb-rules': price('Google Cloud Load Balancing', fiveRules),
    'gcp-nat-vm': price('Google Cloud NAT, por VM', 'Como máximo 0,044\u00a0$ la hora, desde 32 VM.'),
    'gcp-nat-ip': price('Google Cloud NAT, dirección'),
    'gcp-egress-premium': price('Google Cloud, datos de salida', 'Nivel Premium, primer TB al mes.'),
    'azure-lb-hour': price('Azure Standard Load Balancer', fiveRules),
    'azure-nat-hour': price('Pasarela NAT de Azure'),
    'azure-egress': price('Azure, datos de salida', someFree),
    'aws-m7i-xlarge': price('EC2 m7i.xlarge'),
    'aws-m7i-4xlarge': price('EC2 m7i.4xlarge'),
    'gcp-n2-standard-4': price('Compute Engine n2-standard-4', scaledN2),
    'gcp-n2-standard-16': price('Compute Engine n2-standard-16', scaledN2),
    'azure-d4s-v5': price('Azure D4s v5'),
    'azure-d16s-v5': price('Azure D16s v5'),
    'do-g-16vcpu-64gb': price('Droplet g-16vcpu-64gb', 'Un mes se cobra como 672 horas.'),
    'do-egress': price('DigitalOcean, datos de salida', 'Sin la cuota gratuita.'),
    'do-lb': price('DigitalOcean Load Balancer', 'No se encontró fuente de este precio.'),
    'hetzner-ccx43': price(
      'Hetzner CCX43',
      '276,49\u00a0€ sin IVA a 1,1133 USD por euro (28-10-2026), pedido después del 15-6-2026.',
    ),
    'hetzner-egress': price('Hetzner, datos de salida', '1\u00a0€ por TB, sin los 20\u00a0TB gratis.'),
    'railway-vcpu': price('Railway, CPU', usageBilled),
    'railway-gb': price('Railway, memoria', usageBilled),
    'railway-egress': price('Railway, datos de salida'),
    'railway-pro': price('Railway, plan Pro', 'Un mínimo, del que se descuenta el uso.'),
    'fly-shared-cpu-1x-256mb': price('Fly.io shared-cpu-1x, 256\u00a0MB', flyTable),
    'fly-performance-1x-2gb': price('Fly.io performance-1x, 2\u00a0GB', flyTable),
    'fly-performance-1x-4gb': price('Fly.io performance-1x, 4\u00a0GB', flyTable),
    'fly-performance-2x-4gb': price('Fly.io performance-2x, 4\u00a0GB', flyTable),
    'fly-performance-2x-8gb': price('Fly.io performance-2x, 8\u00a0GB', flyTable),
    'fly-performance-4x-8gb': price('Fly.io performance-4x, 8\u00a0GB', flyTable),
    'fly-performance-8x-16gb': price('Fly.io performance-8x, 16\u00a0GB', flyTable),
    'fly-egress-na-eu': price('Fly.io, datos de salida', 'Norteamérica y Europa; más en otros sitios.'),
    'render-starter': price('Render Starter', renderForum),
    'render-standard': price('Render Standard', renderForum),
    'render-pro': price('Render Pro', renderFile),
    'render-pro-plus': price('Render Pro Plus', renderFile),
    'render-pro-max': price('Render Pro Max', renderFile),
    'render-pro-ultra': price('Render Pro Ultra', renderFile),
    'render-workspace-pro': price('Render, workspace Pro', 'Necesario para el autoescalado.'),
    'render-egress': price(
      'Render, datos de salida',
      'La mitad de 30\u00a0$ por 100\u00a0GB, desde el 1-8-2025.',
    ),
    'heroku-basic': price('Heroku, dyno Basic'),
    'heroku-performance-l-ram': price('Heroku, dyno Performance-L-RAM', inferredVcpu),
    'heroku-performance-xl': price('Heroku, dyno Performance-XL', inferredVcpu),
    'heroku-performance-2xl': price('Heroku, dyno Performance-2XL', inferredVcpu),
    'cloudrun-req-cpu': price('Cloud Run, vCPU por petición'),
    'cloudrun-req-mem': price('Cloud Run, memoria por petición'),
    'cloudrun-inst-cpu': price('Cloud Run, vCPU por instancia'),
    'cloudrun-inst-mem': price('Cloud Run, memoria por instancia'),
    'apprunner-active-vcpu': price('App Runner, vCPU'),
    'apprunner-active-gb': price('App Runner, memoria'),
    'aca-active-cpu': price('Container Apps, vCPU', 'En activo; un archivo dice la mitad.'),
    'aca-mem': price('Container Apps, memoria', 'Activa o en reposo.'),
    'do-apps-s-1vcpu-0-5gb': price('App Platform, 1 vCPU compartida, 0,5\u00a0GB'),
    'do-apps-d-1vcpu-2gb': price('App Platform, 1 vCPU, 2\u00a0GB'),
    'do-apps-d-2vcpu-4gb': price('App Platform, 2 vCPU, 4\u00a0GB'),
    'do-apps-d-4vcpu-8gb': price('App Platform, 4 vCPU, 8\u00a0GB'),
    'do-apps-d-8vcpu-32gb': price('App Platform, 8 vCPU, 32\u00a0GB'),
  },

  allocatableTexts: {
    eks: 'Reservado: 6\u00a0%, 1\u00a0%, 0,5\u00a0% y 0,5\u00a0% de los cuatro núcleos; 255\u00a0MiB, 11\u00a0MiB por cada uno de 58 pods y 100\u00a0MiB para eviction.',
    gke: 'Reservado: 6\u00a0%, 1\u00a0%, 0,5\u00a0% y 0,5\u00a0% de los cuatro núcleos; 25\u00a0% de 4\u00a0GiB, 20\u00a0% de 4, 10\u00a0% de 8 y 100\u00a0MiB para eviction.',
    aks: 'Reservado: 0,14 de cuatro núcleos; 50\u00a0MB, 20\u00a0MB por cada uno de 110 pods y 100\u00a0MiB para eviction.',
  },

  noticeTexts: [
    'App Runner: sin clientes ni funciones nuevas; AWS recomienda ECS Express Mode.',
    'Heroku solo se mantiene: sin clientes Enterprise nuevos, mismos precios.',
    'Pedidos y cambios de tamaño nuevos, más caros: compartidos 30–38\u00a0%, CPX y CCX 113–175\u00a0%.',
    'Los workspaces de pago pasaron a ser Pro y Scale, con cuota fija.',
    'Los snapshots de volúmenes cuestan 0,08\u00a0$ por GB y mes por encima de 10\u00a0GB; las GPU Machines acaban en 2026.',
    'Los CPU Droplets se cobran por segundo.',
    'Basic Load Balancer retirado, leído de segunda mano; AKS exige Standard.',
  ],
}
