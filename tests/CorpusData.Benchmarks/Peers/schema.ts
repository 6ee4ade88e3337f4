// Work/corpus.yaml in zod, for both peers. Each brings its own zod, so it is handed in.
// What is unknown is an error, as it is in the other schema.

export const makeSchemas = (z: any) => {
  const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)])

  const claim = z
    .object({
      statement: z.string(),
      source: oneOrMore.optional(),
      cue: z.string().optional(),
      evidence: oneOrMore,
      about: oneOrMore.optional(),
      kind: z.enum(['intention', 'casualties']),
      disputes: oneOrMore.optional(),
      disputed_by: oneOrMore.optional()
    })
    .strict()

  const entity = {
    name: z.string(),
    aliases: z.array(z.string()).optional(),
    wikidata: z.string().regex(/^Q[1-9][0-9]*$/).optional()
  }

  return {
    article: z.object({ headline: z.string(), claims: z.record(z.string(), claim).optional() }).strict(),
    document: z
      .object({
        id: z.string(),
        published_on: z.string().regex(/^\d{4}-\d\d-\d\d$/),
        published_at: z.string().regex(/^\d\d:\d\d$/),
        source: z.string(),
        body: z.string().min(1)
      })
      .strict(),
    people: z
      .object({ people: z.record(z.string(), z.object({ ...entity, role: z.string().optional() }).strict()) })
      .strict(),
    organizations: z.object({ organizations: z.record(z.string(), z.object(entity).strict()) }).strict()
  }
}

export type Claim = {
  source?: string | string[]
  cue?: string
  evidence: string | string[]
  about?: string | string[]
  disputes?: string | string[]
  disputed_by?: string | string[]
}

export type Article = { claims?: Record<string, Claim> }

export type Document = { source: string; body: string }

export type Entities = Record<string, { name: string; aliases?: string[] }>
