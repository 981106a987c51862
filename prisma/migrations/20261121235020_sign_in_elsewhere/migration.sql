-- AlterTable
ALTER TABLE "User" ADD COLUMN     "emailProven" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "passwordHash" DROP NOT NULL;

-- CreateTable
CREATE TABLE "LinkedSignIn" (
    "id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "email" TEXT,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LinkedSignIn_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LinkedSignIn_userId_idx" ON "LinkedSignIn"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "LinkedSignIn_issuer_subject_key" ON "LinkedSignIn"("issuer", "subject");

-- AddForeignKey
ALTER TABLE "LinkedSignIn" ADD CONSTRAINT "LinkedSignIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
