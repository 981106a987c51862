-- CreateTable
CREATE TABLE "WavedSentence" (
    "articleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WavedSentence_pkey" PRIMARY KEY ("articleId","personId","sha256")
);

-- AddForeignKey
ALTER TABLE "WavedSentence" ADD CONSTRAINT "WavedSentence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WavedSentence" ADD CONSTRAINT "WavedSentence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
