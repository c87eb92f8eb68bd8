// Linked into each test that is built for ThreadSanitizer; names no class of ours.
//
// Debian's Qt is not built for ThreadSanitizer, which therefore does not see the locks within Qt by
// which one thread hands something to another: each use of what was handed over looks like a race.
// This stands between our code and Qt at the three places where our threads meet, and tells of the
// order that Qt keeps there: a queued call comes after it was posted, and a future's end after its
// results. Whatever is shared without being handed over is still found.
#include <QFutureInterface>
#include <QObject>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

/// Qt's function of that name, behind ours.
template <typename Function>
Function theirs(const char *name)
{
    void *found = ::dlsym(RTLD_NEXT, name);
    if (found == nullptr)
        qFatal("this Qt has no %s", name);
    return reinterpret_cast<Function>(found);
}

/// A slot to be called in another thread.
class HandedOver final : public QtPrivate::QSlotObjectBase {
public:
    explicit HandedOver(QtPrivate::QSlotObjectBase *slot)
        : QSlotObjectBase(&HandedOver::serve)
        , m_slot(slot)
    {
        __tsan_release(this);
    }

private:
    static void serve(int which, QSlotObjectBase *base, QObject *receiver, void **args,
                      bool * /*same*/)
    {
        auto *self = static_cast<HandedOver *>(base);
        __tsan_acquire(self);
        if (which == Call) {
            self->m_slot->call(receiver, args);
            __tsan_release(self);
        } else if (which == Destroy) {
            self->m_slot->destroyIfLastRef();
            delete self;
        }
    }

    QtPrivate::QSlotObjectBase *m_slot;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *ret)
{
    using Invoke = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto invoke = theirs<Invoke>("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPri"
                                              "vate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return invoke(object, new HandedOver(slot), type, ret);
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    using Deref = bool (*)(const QFutureInterfaceBase *);
    static const auto deref = theirs<Deref>("_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(d);
    const bool isUsed = deref(this);
    __tsan_acquire(d);
    return isUsed;
}

QFutureInterfaceBase::~QFutureInterfaceBase()
{
    using Destroy = void (*)(QFutureInterfaceBase *);
    static const auto destroy = theirs<Destroy>("_ZN20QFutureInterfaceBaseD2Ev");
    if (d != nullptr) {
        __tsan_release(d);
        __tsan_acquire(d);
    }
    destroy(this);
}
