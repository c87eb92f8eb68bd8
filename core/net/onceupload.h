#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tillside {

/// A request body that can be handed over only once.
///
/// QNetworkAccessManager (6.4.2, measured) silently sends a POST again when the peer hangs up after
/// reading it and before answering: a sale would be charged twice. To do so it must rewind the
/// body. This device is sequential and refuses `reset()`, so the second attempt ends as
/// `ContentReSendError`. A body of no bytes does the same for a DELETE.
///
/// Use it with `DoNotBufferUploadDataAttribute` and an explicit Content-Length, because Qt can
/// rewind the copy that it makes of a buffered body.
class OnceUpload final : public QIODevice {
    Q_OBJECT

public:
    /// Opens the device for reading from the start of \a body.
    explicit OnceUpload(QByteArray body, QObject *parent = nullptr);

    /// How many bytes of the body were taken. 0 proves that no byte of it left the till. More
    /// proves nothing, because the bytes may have been lost in a socket's buffer.
    [[nodiscard]] qint64 bytesPulled() const { return m_pulled; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;

signals:
    /// The first byte is being taken: from now on the request may have been sent. Emitted at most
    /// once, from inside the reader's `read()`, so a connected slot must not destroy the reader.
    void firstByteTaken();

protected:
    [[nodiscard]] qint64 readData(char *data, qint64 maxSize) override;
    [[nodiscard]] qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_pulled = 0;
};

} // namespace tillside
