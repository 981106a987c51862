import { copyDatabase } from "@/server/backup/copy-database";
import { toFailure } from "@/server/failure";
import { isLocal } from "@/server/local-door";

/** Copies the embedded database for `npm run back-up`, which alone knows the token; for everybody else there is nothing here. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isLocal(request))) return new Response(null, { status: 404 });
  try {
    return Response.json({ copy: await copyDatabase() });
  } catch (error) {
    return Response.json(toFailure(error), { status: 503 });
  }
}
