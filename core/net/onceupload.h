#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tillside {

/// A request body that can be handed over only once.
///
/// QNetworkAccessManager (6.4.2, measured) sends a POST again, without a word, when the peer hangs
/// up after reading it and before answering: a sale would be charged twice. It must rewind the body
/// for that, and this device is sequential and refuses `reset()`, so that the second attempt ends
/// as `ContentReSendError`. A body of no bytes does the same for a DELETE.
///
/// To be used with `DoNotBufferUploadDataAttribute` and an explicit Content-Length: a buffered body
/// is a copy that Qt can rewind.
class OnceUpload final : public QIODevice {
    Q_OBJECT

public:
    /// Open for reading from the start.
    explicit OnceUpload(QByteArray body, QObject *parent = nullptr);

    /// How much of the body has been taken. 0 proves that not a byte of it has left the till; more
    /// proves nothing, the bytes may still have died in a socket's buffer.
    [[nodiscard]] qint64 bytesPulled() const { return m_pulled; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;

signals:
    /// The first byte is being taken: from here on the request may have been sent. At most once,
    /// in the middle of the reader's `read()`: connected slots must not destroy the reader.
    void firstByteTaken();

protected:
    [[nodiscard]] qint64 readData(char *data, qint64 maxSize) override;
    [[nodiscard]] qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_pulled = 0;
};

} // namespace tillside
