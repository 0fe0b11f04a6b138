// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A Frictionless data package, as far as we use it.
///
/// <https://datapackage.org/standard/data-package/>
public struct DataPackage: Encodable, Sendable {
  let profile = "tabular-data-package"
  let name: String
  let title: String
  let description: String
  let resources: [Resource]

  /// The name of the file that describes the others.
  public static let fileName = "datapackage.json"

  /// Makes a package.
  /// - Parameters:
  ///   - name: Small letters, digits and hyphens.
  ///   - title: What people see.
  ///   - description: What is in it, and how to read it.
  ///   - resources: One per table.
  public init(name: String, title: String, description: String, resources: [Resource]) {
    self.name = name
    self.title = title
    self.description = description
    self.resources = resources
  }

  /// The text of `datapackage.json`.
  /// - Returns: JSON with sorted keys.
  /// - Throws: `EncodingError`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// One table.
  public struct Resource: Encodable, Sendable {
    let profile = "tabular-data-resource"
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let name: String
    let title: String
    let description: String
    let path: String
    let schema: Schema

    /// Describes a table.
    /// - Parameters:
    ///   - name: Small letters, digits and hyphens; the file is called after it.
    ///   - title: What people see.
    ///   - description: What is in it.
    ///   - schema: Its columns.
    public init(name: String, title: String, description: String, schema: Schema) {
      self.name = name
      self.title = title
      self.description = description
      path = name + ".csv"
      self.schema = schema
    }
  }

  /// The columns of a table.
  public struct Schema: Encodable, Sendable {
    let fields: [Field]
    let primaryKey: [String]
    let foreignKeys: [ForeignKey]?
    let missingValues = [""]

    /// Describes columns.
    /// - Parameters:
    ///   - fields: In their order.
    ///   - primaryKey: The names of those that tell rows apart.
    ///   - foreignKeys: Those that point to another table.
    public init(fields: [Field], primaryKey: [String], foreignKeys: [ForeignKey]? = nil) {
      self.fields = fields
      self.primaryKey = primaryKey
      self.foreignKeys = foreignKeys
    }
  }

  /// A column that points to a row of another table.
  public struct ForeignKey: Encodable, Sendable {
    let fields: String
    let reference: Reference

    struct Reference: Encodable, Sendable {
      let resource: String
      let fields: String
    }

    init(_ field: String, in resource: String) {
      fields = field
      reference = Reference(resource: resource, fields: field)
    }
  }

  /// One column.
  public struct Field: Encodable, Sendable {
    /// Its heading.
    public let name: String
    let type: String
    let constraints: [String: [String]]?

    /// Describes a column.
    /// - Parameters:
    ///   - name: Its heading.
    ///   - type: A type of Frictionless.
    ///   - constraints: Such as `enum` with the values that there are.
    public init(_ name: String, _ type: String, _ constraints: [String: [String]]? = nil) {
      self.name = name
      self.type = type
      self.constraints = constraints
    }
  }
}
