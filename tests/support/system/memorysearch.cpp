#include "tests/support/system/memorysearch.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

#include <sys/mman.h>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMask = 0x5a;
constexpr qint64 kChunk = 1 << 20;
constexpr qint64 kLargest = 1 << 30; ///< Larger regions are a sanitizer's shadow memory.

/// A chunk in shared memory, which is not searched, so that what was read is not found again.
class Chunk final {
public:
    Chunk()
        : m_bytes(static_cast<char *>(
            ::mmap(nullptr, kChunk, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
        if (m_bytes == MAP_FAILED)
            qFatal("no memory to search with");
    }
    ~Chunk() { ::munmap(m_bytes, kChunk); }
    Q_DISABLE_COPY_MOVE(Chunk)

    [[nodiscard]] char *data() { return m_bytes; }

private:
    char *m_bytes;
};

struct Region {
    qint64 begin = 0;
    qint64 end = 0;
};

std::vector<Region> writableRegions(qint64 pid)
{
    static const QRegularExpression line(u"^([0-9a-f]+)-([0-9a-f]+) rw.p"_s);
    std::vector<Region> regions;
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &text : lines) {
        const auto match = line.match(QString::fromLatin1(text));
        const Region region{match.captured(1).toLongLong(nullptr, 16),
                            match.captured(2).toLongLong(nullptr, 16)};
        if (match.hasMatch() && region.end - region.begin < kLargest)
            regions.push_back(region);
    }
    return regions;
}

void mask(char *bytes, qsizetype size)
{
    std::transform(bytes, bytes + size, bytes, [](char c) { return static_cast<char>(c ^ kMask); });
}

/// Counts the copies in \a region, chunk by chunk. A match across two chunks counts in the second,
/// which begins with the end of the first.
int copiesIn(QFile &memory, const Region &region, const QByteArray &disguised)
{
    Chunk chunk;
    int copies = 0;
    const qint64 overlap = disguised.size() - 1;
    for (qint64 at = region.begin; at + overlap < region.end; at += kChunk - overlap) {
        const qint64 wanted = std::min(kChunk, region.end - at);
        if (!memory.seek(at) || memory.read(chunk.data(), wanted) != wanted)
            break;
        mask(chunk.data(), wanted);
        copies += static_cast<int>(QByteArrayView(chunk.data(), wanted).count(disguised));
    }
    return copies;
}

} // namespace

QByteArray masked(QByteArray bytes)
{
    mask(bytes.data(), bytes.size());
    return bytes;
}

std::optional<int> copiesInMemory(qint64 pid, const QByteArray &disguised)
{
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    int copies = 0;
    for (const Region &region : writableRegions(pid))
        copies += copiesIn(memory, region, disguised);
    return copies;
}

} // namespace tillside
