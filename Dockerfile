# syntax=docker/dockerfile:1

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY nest-cli.json tsconfig.json tsconfig.build.json .swcrc ./
COPY src src
COPY workflows workflows
COPY templates templates
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 FILES_DIR=/var/lib/colabel/files
WORKDIR /app
RUN install -d -o node -g node /var/lib/colabel/files
COPY --from=build /app/package.json package.json
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/templates templates
USER node
EXPOSE 3000
VOLUME /var/lib/colabel/files
# The process is node itself, not npm: it receives the stop signal and ends its work.
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
