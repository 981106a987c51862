-- AlterTable
ALTER TABLE "VersionOrigin" ADD COLUMN     "readSha256" TEXT;
