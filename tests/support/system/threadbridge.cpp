// Linked into each test that is built for ThreadSanitizer; does not mention any of our classes.
//
// Debian's Qt is not built for ThreadSanitizer, which therefore does not see the locks within Qt by
// which one thread hands data to another. Each use of such data looks like a race. This file
// intercepts the calls from our code to Qt where our threads meet, and reports the order that Qt
// guarantees there: a queued call or a pool's job runs after it was submitted, a future finishes
// after its results, and code after a wait runs after the event that it waited for. Data shared
// without such a handover is still reported.
#include <QFutureInterface>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <functional>
#include <utility>

namespace {

/// Qt's function of that name, which ours hides.
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
            QThread *thread = QThread::currentThread();
            self->m_slot->call(receiver, args);
            __tsan_release(self);
            __tsan_release(thread);
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

void QFutureInterfaceBase::setContinuation(std::function<void(const QFutureInterfaceBase &)> func,
                                           QFutureInterfaceBasePrivate *continuationFutureData)
{
    using Set = void (*)(QFutureInterfaceBase *, std::function<void(const QFutureInterfaceBase &)>,
                         QFutureInterfaceBasePrivate *);
    static const auto set
        = theirs<Set>("_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_"
                      "EEP27QFutureInterfaceBasePrivate");
    __tsan_release(d);
    set(this, std::move(func), continuationFutureData);
}

void QFutureInterfaceBase::runContinuation() const
{
    using Run = void (*)(const QFutureInterfaceBase *);
    static const auto run = theirs<Run>("_ZNK20QFutureInterfaceBase15runContinuationEv");
    __tsan_acquire(d);
    run(this);
}

void QThreadPool::start(std::function<void()> functionToRun, int priority)
{
    using Start = void (*)(QThreadPool *, std::function<void()>, int);
    static const auto start = theirs<Start>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    auto *job = new std::function<void()>(std::move(functionToRun));
    __tsan_release(job);
    const auto run = [job] {
        __tsan_acquire(job);
        (*job)();
        delete job;
    };
    start(this, run, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Wait = bool (*)(QThread *, QDeadlineTimer);
    static const auto wait = theirs<Wait>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = wait(this, deadline);
    __tsan_acquire(this);
    return hasEnded;
}
