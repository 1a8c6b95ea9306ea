# syntax=docker/dockerfile:1
# Node 24 comes with the image; the `node` package of the workspace is for machines that have an older one.
FROM node:24-bookworm-slim AS base
WORKDIR /app
RUN npm install --global pnpm@12

FROM base AS build
COPY . .
RUN pnpm install --frozen-lockfile && pnpm build

FROM base
ENV NODE_ENV=production PORT=4000 RAPPORT_DATA_DIR=/data
COPY --from=build /app/package.json /app/pnpm-workspace.yaml /app/pnpm-lock.yaml ./
COPY --from=build /app/packages/api packages/api
COPY --from=build /app/packages/shared packages/shared
COPY --from=build /app/packages/web/package.json packages/web/package.json
COPY --from=build /app/packages/web/dist packages/web/dist
COPY --from=build /app/packages/web/src/gql/persisted-documents.json packages/web/src/gql/
RUN rm -rf packages/*/node_modules && pnpm install --prod --no-optional --frozen-lockfile --filter @rapport/api... \
  && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "--max-old-space-size=1024", "packages/api/src/main.ts"]
