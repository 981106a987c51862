/** `npm run build`: builds the product, and notes what it was made of. */
import { build, requireNode } from "./install.mjs";

requireNode();
build();
