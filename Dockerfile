# The program `mps`, which serves the emulator by default. docs/emulator.md describes its use.
#
#     docker build -t mps .
#     docker run --rm -p 127.0.0.1:8080:8080 mps

FROM rust:1-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --profile dist --locked -p mps-cli

FROM debian:bookworm-slim
# curl asks for the health of the emulator.
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home mps
COPY --from=build /src/target/dist/mps /usr/local/bin/mps
USER mps
EXPOSE 8080
HEALTHCHECK --interval=2s --timeout=2s --start-period=5s \
  CMD ["curl", "-fsS", "http://127.0.0.1:8080/_emulator/health"]
ENTRYPOINT ["mps"]
CMD ["emulator", "--listen", "0.0.0.0:8080"]
