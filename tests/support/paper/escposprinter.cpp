#include "tests/support/paper/escposprinter.h"

#include "tests/support/paper/codepageconverter.h"

namespace paper {

using namespace Qt::StringLiterals;

namespace {

constexpr char kEsc = 0x1B;
constexpr char kGs = 0x1D;

const char *charsetOf(int page)
{
    switch (page) {
    case 18: return "CP852";
    case 19: return "CP858";
    case 33: return "CP775";
    default: return "CP437";
    }
}

class Printer {
public:
    explicit Printer(const QByteArray &job)
        : m_job(job)
    { }

    Printout run()
    {
        while (m_at < m_job.size())
            step();
        if (!m_letters.isEmpty())
            m_printout.rubbish << u"a row without an end"_s;
        return m_printout;
    }

private:
    int next() { return m_at < m_job.size() ? static_cast<uchar>(m_job.at(m_at++)) : -1; }
    int nextNumber()
    {
        const int low = next();
        return low + 256 * next();
    }

    void step()
    {
        const int c = next();
        if (c == kEsc)
            escape(next());
        else if (c == kGs)
            group(next());
        else if (c == '\n')
            endRow();
        else if (c >= 0x20)
            m_letters += static_cast<char>(c);
        else
            refuse(c);
    }

    void escape(int c)
    {
        switch (c) {
        case '@': m_now = {}; return;
        case 't': m_now.page = next(); return;
        case 'E': m_now.isBold = next() % 2 == 1; return;
        case '-': m_now.isUnderlined = next() > 0; return;
        case 'M': m_now.isSmall = next() == 1; return;
        default: refuse(c);
        }
    }

    void group(int c)
    {
        switch (c) {
        case '!': m_now.isDouble = next() == 0x11; return;
        case 'V': cut(next()); return;
        case 'v': picture(); return;
        default: refuse(c);
        }
    }

    void cut(int mode)
    {
        if (mode == 65 || mode == 66)
            next();
        ++m_printout.cuts;
    }

    void picture()
    {
        if (next() != '0' || next() != 0)
            return refuse('v');
        const int bytesInRow = nextNumber();
        PrintedRow row;
        row.width = bytesInRow * 8;
        row.height = nextNumber();
        for (int byte = 0; byte < bytesInRow * row.height; ++byte) {
            const int bits = next();
            if (bits < 0)
                return refuse('v');
            for (int bit = 7; bit >= 0; --bit)
                row.dots += static_cast<char>((bits >> bit) & 1);
        }
        m_printout.rows.push_back(row);
    }

    void endRow()
    {
        PrintedRow row = m_now;
        row.text = fromCharset(charsetOf(m_now.page), m_letters);
        if (row.text.isEmpty() && !m_letters.isEmpty())
            m_printout.rubbish << QString::fromLatin1(m_letters.toHex());
        m_letters.clear();
        m_printout.rows.push_back(row);
    }

    void refuse(int c) { m_printout.rubbish << QString::number(c, 16); }

    QByteArray m_job;
    qsizetype m_at = 0;
    QByteArray m_letters;
    PrintedRow m_now;
    Printout m_printout;
};

} // namespace

QStringList Printout::texts() const
{
    QStringList all;
    for (const PrintedRow &row : rows)
        all << row.text;
    return all;
}

Printout printed(const QByteArray &job)
{
    return Printer(job).run();
}

} // namespace paper
