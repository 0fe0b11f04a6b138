// SPDX-License-Identifier: EUPL-1.2

internal import CPty
internal import Foundation

/// How the program of a talk is started.
extension Talk {
  static func spawn(
    _ program: String, _ arguments: [String], environment: [String: String], terminal: String
  ) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    // SAFETY: each structure is made before it is used and destroyed after; a session leader that
    // opens a terminal gets it as its controlling terminal.
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | cpty_new_session
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var settings = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (words + settings).forEach { unsafe free($0) } }
    var process: Int32 = 0
    // SAFETY: both lists end in nil and live until after the call.
    let result = unsafe posix_spawn(&process, program, &actions, &attributes, &words, &settings)
    guard result == 0 else { throw Failure.notStarted(errno: result) }
    return process
  }
}
