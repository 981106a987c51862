-- CreateIndex
CREATE INDEX "Mutation_createdAt_idx" ON "Mutation"("createdAt");
