import type { FastifyInstance } from 'fastify'
import { actionsRoutes, type ActionsRoutesDeps } from './actions.routes.ts'
import type { AuthoriseDeps } from './authorise.ts'
import { botsRoutes, type BotsRoutesDeps } from './bots.routes.ts'
import { contactsRoutes, type ContactsRoutesDeps } from './contacts.routes.ts'
import { conversationsRoutes, type ConversationsRoutesDeps } from './conversations.routes.ts'
import { describeRoutes, docsRoutes } from './docs.routes.ts'
import { contactHandoffsRoutes, handoffOutcomeRoutes, handoffsRoutes, type HandoffsRoutesDeps } from './handoffs.routes.ts'
import { healthRoutes, type HealthDeps } from './health.routes.ts'
import { httpServer, type ServerSettings } from './http-server.ts'
import { metricsRoutes, type MetricsDeps } from './metrics.routes.ts'
import { oauthRoutes, type OAuthDeps } from './oauth.routes.ts'
import { recordsRoutes, type RecordsRoutesDeps } from './records.routes.ts'
import { sandboxRoutes, type Sandbox } from './sandbox.routes.ts'
import { signInRoutes, type SignInDeps } from './sign-in.routes.ts'
import { staticRoutes, type StaticDeps } from './static.routes.ts'
import { streamRoutes, type StreamDeps } from './stream.routes.ts'
import { webhookRoutes, type WebhookDeps } from './webhooks.routes.ts'

/** Every route on one server, not listening yet: `listen` opens it, `close` ends live streams and waits for requests. */
export function buildServer(deps: ServerDeps): FastifyInstance {
  const { settings, access, signIn, sandbox } = deps
  const app = httpServer(settings)
  describeRoutes(app, deps.health.version)
  void app.register(webhookRoutes(deps.webhooks))
  void app.register(healthRoutes(deps.health))
  void app.register(metricsRoutes(deps.metrics))
  void app.register(oauthRoutes(deps.oauth))
  void app.register(streamRoutes({ ...access, ...deps.stream }))
  void app.register(botsRoutes({ ...access, ...deps.bots }), { prefix: '/api/v1/bots' })
  void app.register(contactsRoutes({ ...access, ...deps.operator }), { prefix: '/api/v1/contacts' })
  void app.register(conversationsRoutes({ ...access, ...deps.reading }), { prefix: '/api/v1/conversations' })
  void app.register(actionsRoutes({ ...access, ...deps.operator }), { prefix: '/api/v1/actions' })
  void app.register(recordsRoutes({ ...access, ...deps.reading }), { prefix: '/api/v1' })
  const handoffs = { ...access, ...deps.handoffs }
  void app.register(handoffsRoutes(handoffs), { prefix: '/api/v1/handoffs' })
  void app.register(contactHandoffsRoutes(handoffs), { prefix: '/api/v1/contacts' })
  void app.register(handoffOutcomeRoutes(handoffs), { prefix: '/api/v1/handoffs' })
  if (sandbox) void app.register(sandboxRoutes({ ...access, sandbox }), { prefix: '/api/v1/sandbox' })
  if (signIn) void app.register(signInRoutes({ signIn, secure: settings.publicUrl.startsWith('https://') }))
  docsRoutes(app)
  void app.register(staticRoutes(deps.console))
  return app
}

export type ServerDeps = {
  settings: ServerSettings
  access: AuthoriseDeps
  webhooks: WebhookDeps
  health: HealthDeps
  metrics: MetricsDeps
  oauth: OAuthDeps
  stream: Omit<StreamDeps, keyof AuthoriseDeps>
  bots: Omit<BotsRoutesDeps, keyof AuthoriseDeps>
  /** What people read. */
  reading: Omit<ConversationsRoutesDeps & RecordsRoutesDeps, keyof AuthoriseDeps>
  /** What operators do, and the keys by which a repeated request is one. */
  operator: Omit<ContactsRoutesDeps & ActionsRoutesDeps, keyof AuthoriseDeps>
  handoffs: Omit<HandoffsRoutesDeps, keyof AuthoriseDeps>
  console: StaticDeps
  /** One-time links; without them only API tokens are let in. */
  signIn?: SignInDeps['signIn']
  /** The sandbox phone, in the demo only. */
  sandbox?: Sandbox
}
