# Galley in one image: built in the first stage, served by the second as a user who may write its data and nothing else.
FROM node:24-bookworm-slim AS build
WORKDIR /galley
ENV NEXT_TELEMETRY_DISABLED=1
# What the packages need to be installed, first: they are not installed anew for every change of a source.
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma/schema.prisma prisma/schema.prisma
RUN npm ci --include=dev --no-fund --no-audit
COPY . .
# The lock file has just been copied again: what was installed from it, maybe long ago, is not older than it.
RUN touch node_modules/.package-lock.json && npx prisma generate && npm run build && rm -rf .next/cache

FROM node:24-bookworm-slim
WORKDIR /galley
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 GALLEY_DATA=/data
COPY --from=build /galley /galley
RUN install --directory --owner=node --group=node --mode=700 /data && chown -R node:node .next
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: the signal to stop has to reach the program itself.
CMD ["node", "scripts/start.mjs"]
