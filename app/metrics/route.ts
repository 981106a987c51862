import { metrics } from "@/server/metrics";
import { mayReadMetrics } from "@/server/metrics-reader";

/** This process's numbers for Prometheus; for everybody without the token there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  if (!mayReadMetrics(request.headers)) return new Response(null, { status: 404 });
  const { registry } = metrics();
  return new Response(await registry.metrics(), {
    headers: { "content-type": registry.contentType, "cache-control": "no-store" },
  });
}
